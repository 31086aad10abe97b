import { useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { waysIn } from './ways-in';

/** What a new password must be here, for the field in which it is typed. */
export function usePasswordRule(): string {
  const { t } = useReading();
  return t(useQuery(waysIn).data?.passwordProfile === 'gb22239' ? 'app.password.ruleOfKinds' : 'app.password.rule');
}
