import { Tag, Tags, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { PublishedEnterprise } from '../application/publication/published-store';

/** Its status, and whether it is an example. */
export function EnterpriseTags({ enterprise: { status, example } }: Readonly<{ enterprise: Pick<PublishedEnterprise, 'status' | 'example'> }>): ReactNode {
  const { t } = useReading();
  return <Tags>{[<Tag key="status">{t(`page.enterprise.status.${status}`)}</Tag>, example ? <Tag key="example">{t('page.enterprise.example')}</Tag> : null]}</Tags>;
}
