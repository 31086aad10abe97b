import { pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';

/** There is no such draw, or it is not announced. */
export function NoDrawPage(): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t('page.draw.unknown')}</h1>
      <p className="lead">{t('page.draw.unknownLead')}</p>
      <ul className="links"><li><a href={pageAddress(language, '/log')}>{t('page.draw.log')}</a></li></ul>
    </>
  );
}
