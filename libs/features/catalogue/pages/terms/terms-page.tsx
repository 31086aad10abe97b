import type { ReactNode } from 'react';
import { pageAddress, useReading } from '@ui';
import type { TermPage } from '../../application/terms/term-reader';
import type { SectorId } from '../../domain/sector';
import { grouped } from '../list/coverage-line';
import { Pager } from '../list/pager';
import { SectorChoice } from '../sector/sector-choice';
import { TermTable } from './term-table';

export type TermsOutcome = Readonly<{ q: string; sector?: SectorId; query: URLSearchParams; page: TermPage; begun: boolean }>;

/** Words of both sides with their English pivot, found from either script. */
export function TermsPage({ outcome }: Readonly<{ outcome: TermsOutcome }>): ReactNode {
  const { language, t } = useReading();
  const { q, sector, query, page, begun } = outcome;
  return (
    <>
      <h1>{t('page.terms.title')}</h1>
      <p className="lead">{t('page.terms.lead')}</p>
      <form action={pageAddress(language, '/terms')} method="get" role="search" className="fields noprint">
        <div className="field grow">
          <label htmlFor="q">{t('page.terms.word')}</label>
          <input id="q" name="q" type="search" defaultValue={q} maxLength={200} autoComplete="off" spellCheck={false} />
        </div>
        <SectorChoice id="sector" label={t('page.terms.sector')} none={t('page.terms.allSectors')} chosen={sector} />
        <div className="field"><button className="btn" type="submit">{t('ui.search.submit')}</button></div>
      </form>
      {page.items.length > 0 ? (
        <>
          <p>{t('page.terms.found', { count: grouped(page.total) })}</p>
          <TermTable items={page.items} />
          <Pager path="/terms" query={query} next={page.next} begun={begun} />
        </>
      ) : <Nothing q={q} />}
      <p className="meta">{t('page.terms.caution')} <a href={pageAddress(language, '/convert')}>{t('page.convert.title')}</a></p>
    </>
  );
}

function Nothing({ q }: Readonly<{ q: string }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <p className="lead">{t('page.terms.none')}</p>
      <ul className="links">
        <li><a href={pageAddress(language, '/terms')}>{t('page.terms.all')}</a></li>
        {q === '' ? null : <li><a href={pageAddress(language, `/search?${new URLSearchParams({ q })}`)}>{t('page.terms.search')}</a></li>}
      </ul>
    </>
  );
}
