import { pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { FindRefusal } from '../../application/approval/find-published-mapping';

/** Why there is no mapping to show, and where to go instead. */
export function NoMappingPage({ why, number }: Readonly<{ why: FindRefusal; number: string }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t(`page.mapping.missing.${why.code}`, { latest: why.code === 'MAPPING_VERSION_NONE' ? why.latest : 0 })}</h1>
      {why.code === 'MAPPING_VERSION_NONE'
        ? <p className="lead"><a href={pageAddress(language, `/m/${number}`)}>{t('page.mapping.toLatest')}</a></p>
        : <p className="lead">{t('page.mapping.advice')}</p>}
      <ul className="links"><li><a href={pageAddress(language, '/m')}>{t('page.mapping.all')}</a></li></ul>
    </>
  );
}
