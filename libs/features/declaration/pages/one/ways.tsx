import { FollowLinks, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';

/** Where to go from a declaration. */
export function Ways({ number, enterprise }: Readonly<{ number: string; enterprise: string }>): ReactNode {
  const { language, t } = useReading();
  return (
    <ul className="links noprint">
      <li><a href={pageAddress(language, `/d?${new URLSearchParams({ enterprise })}`)}>{t('page.declaration.sameFirm')}</a></li>
      <li><a href={pageAddress(language, `/d/compare?${new URLSearchParams({ a: number })}`)}>{t('page.declaration.compare')}</a></li>
      <li><a href={pageAddress(language, '/d')}>{t('page.declaration.all')}</a></li>
      <FollowLinks kind="declaration" target={number} feed={`declarations/${number}`} account />
      <li><a href={pageAddress(language, `/feedback?${new URLSearchParams({ about: number })}`)}>{t('page.declaration.wrong')}</a></li>
      <li><a href="https://www.12315.cn/" rel="noopener external nofollow">{t('page.declaration.report')}</a></li>
    </ul>
  );
}
