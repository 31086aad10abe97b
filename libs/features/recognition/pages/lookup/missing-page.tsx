import { pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { CatalogueUnknown, RowUnknown } from '../../application/catalogue/refusals';
import { CATALOGUES, cataloguePath, LOOKUP } from './addresses';

type Props = Readonly<{ why: CatalogueUnknown | RowUnknown; catalogue: string }>;

/** Why there is nothing to show, and where to go instead. */
export function MissingPage({ why, catalogue }: Props): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t(`problem.${why.code}.title`)}</h1>
      <p className="lead">{t(`problem.${why.code}.detail`)}</p>
      <ul className="links">
        {why.code === 'RECOGNITION_CATALOGUE_UNKNOWN' ? null : <li><a href={pageAddress(language, cataloguePath(catalogue))}>{t('page.recognition.whole')}</a></li>}
        <li><a href={pageAddress(language, CATALOGUES)}>{t('page.recognition.catalogues.title')}</a></li>
        <li><a href={pageAddress(language, LOOKUP)}>{t('page.recognition.title')}</a></li>
      </ul>
    </>
  );
}
