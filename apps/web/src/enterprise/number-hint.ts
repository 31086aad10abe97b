import { checkIdentity } from '@pure/identity-number';
import { localDate } from '@pure/kernel';
import { useReading } from '@ui';

/** What can be said of a company's number while it is typed, by the rule of the day of registration: what is meant, what is wrong, or that it is well formed. */
export function useNumberHint(registeredOn: string): (kind: 'uscc' | 'ubn', value: string) => string {
  const { t } = useReading();
  const asOf = localDate(registeredOn);
  return (kind, value) => {
    const { valid, code } = checkIdentity({ kind, value, ...(asOf && { asOf }) });
    if (code === 'IDENTITY_EMPTY') return t(`app.enterprise.${kind}Hint`);
    return valid ? t('app.enterprise.number.wellFormed') : t(`app.enterprise.number.${code ?? 'wrong'}`);
  };
}
