import { DataTable, type Language, pageAddress, Quote, QuotedText, Tag, Tags, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { FirmPage } from '../../application/certificate/published-certificates';
import { TaiwanEnd } from '../certificate/ends';
import { Place } from '../certificate/place';

/** What the address of the list says; `territory`: leading digits of GB/T 2260, empty for wherever. */
export type FirmListAsked = Readonly<{ q: string; territory: string; page: number }>;

/** Firms from Taiwan whose qualification was recognised: what they may do, where, by which decision. */
export function FirmsPage({ asked, found }: Readonly<{ asked: FirmListAsked; found: FirmPage }>): ReactNode {
  const { language, t } = useReading();
  const isNarrowed = asked.q !== '' || asked.territory !== '';
  return (
    <>
      <h1>{t('page.firms.title')}</h1>
      <p className="lead">{t('page.firms.lead')}</p>
      <form action={pageAddress(language, '/recognition/firms')} method="get" role="search" className="fields noprint">
        <div className="field grow">
          <label htmlFor="q">{t('page.firms.words')}</label>
          <input id="q" name="q" type="search" defaultValue={asked.q} maxLength={100} autoComplete="off" spellCheck={false} />
        </div>
        <div className="field">
          <label htmlFor="territory">{t('page.firms.territory')}</label>
          <input id="territory" name="territory" type="text" inputMode="numeric" pattern="[0-9]{2,6}" defaultValue={asked.territory} maxLength={6} autoComplete="off" />
        </div>
        <div className="field"><button className="btn" type="submit">{t('ui.search.submit')}</button></div>
      </form>
      {found.items.length > 0 ? <Found found={found} /> : <p className="lead">{t(isNarrowed ? 'page.firms.none' : 'page.firms.empty')}</p>}
      <p className="meta">{t('page.firms.meaning')}</p>
      <ul className="links noprint">
        {asked.page > 1 ? <li><a rel="prev" href={listAddress(language, { ...asked, page: asked.page - 1 })}>{t('page.firms.previous')}</a></li> : null}
        {found.next === null ? null : <li><a rel="next" href={listAddress(language, { ...asked, page: found.next })}>{t('page.firms.next')}</a></li>}
        {isNarrowed ? <li><a href={pageAddress(language, '/recognition/firms')}>{t('page.firms.all')}</a></li> : null}
        <li><a href={pageAddress(language, '/recognition/figures')}>{t('page.figures.title')}</a></li>
      </ul>
    </>
  );
}

function Found({ found: { items, total } }: Readonly<{ found: FirmPage }>): ReactNode {
  const { language, t } = useReading();
  const columns = ['firm', 'qualification', 'scope', 'territory', 'filing', 'validity', 'state'].map((name) => ({ label: t(`page.firms.column.${name}`) }));
  const rows = items.map(({ number, shown, example, document }) => {
    const { holder, scope, effect, territory, filing, validity: { from, until } } = document;
    const allowed = scope === undefined ? effect.allows : [scope];
    return {
      key: number,
      cells: [
        <><QuotedText texts={holder.name ?? {}} /><br /><a className="num" href={pageAddress(language, `/r/${number}`)}>{number}</a></>,
        <TaiwanEnd key="qualification" document={document} />,
        <ul key="scope">{allowed.map((each) => <li key={each}><Quote language="zh-Hans">{each}</Quote></li>)}</ul>,
        <ul key="territory">{territory.map((each) => <li key={each}><Place code={each} /></li>)}</ul>,
        filing === undefined ? null : <Quote key="filing" language="zh-Hans">{filing}</Quote>,
        t(until === undefined ? 'page.certificate.from' : 'page.certificate.fromUntil', { from, until: until ?? '' }),
        <Tags key="state">{[<Tag key="state" tone="wrap">{t(`page.certificate.state.${shown}`)}</Tag>, example ? <Tag key="example">{t('page.certificate.example')}</Tag> : null]}</Tags>,
      ],
    };
  });
  return <DataTable caption={t('page.firms.found', { count: total })} columns={columns} rows={rows} />;
}

/** What the address of a list says of it; empty for all. */
export const queryOf = ({ q, territory, page }: FirmListAsked): string => new URLSearchParams({ ...(q && { q }), ...(territory && { territory }), ...(page > 1 && { page: String(page) }) }).toString();

function listAddress(language: Language, asked: FirmListAsked): string {
  const query = queryOf(asked);
  return pageAddress(language, query === '' ? '/recognition/firms' : `/recognition/firms?${query}`);
}
