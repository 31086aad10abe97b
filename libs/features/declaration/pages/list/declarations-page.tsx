import { DataTable, type Language, pageAddress, QuotedText, StandardNumber, Tag, Tags, useReading } from '@ui';
import type { ReactNode } from 'react';
import { type DeclarationPage, publishedStates, type PublishedState } from '../../application/published-declarations';
import { stateWords } from '../became';
import { Written } from '../written';

export type ListAsked = Readonly<{ q: string; standard: string; enterprise: string; state: PublishedState | null; page: number }>;

/** Declarations that enterprises have published, found by words, standard, enterprise or state. */
export function DeclarationsPage({ asked, found }: Readonly<{ asked: ListAsked; found: DeclarationPage }>): ReactNode {
  const { language, t } = useReading();
  const { q, standard, enterprise, state, page } = asked;
  const isNarrowed = queryOf({ ...asked, page: 1 }) !== '';
  return (
    <>
      <h1>{t('page.declarations.title')}</h1>
      <p className="lead">{t('page.declarations.lead')}</p>
      <form action={pageAddress(language, '/d')} method="get" role="search" className="fields noprint">
        <div className="field grow">
          <label htmlFor="q">{t('page.declarations.words')}</label>
          <input id="q" name="q" type="search" defaultValue={q} maxLength={200} autoComplete="off" spellCheck={false} />
        </div>
        <div className="field">
          <label htmlFor="standard">{t('page.declarations.standard')}</label>
          <input id="standard" name="standard" type="text" defaultValue={standard} maxLength={100} autoComplete="off" spellCheck={false} />
        </div>
        <div className="field">
          <label htmlFor="state">{t('page.declarations.state')}</label>
          <select id="state" name="state" defaultValue={state ?? ''}>
            <option value="">{t('page.declarations.any')}</option>
            {publishedStates.map((one) => <option key={one} value={one}>{stateWords(one, t)}</option>)}
          </select>
        </div>
        {enterprise === '' ? null : <input type="hidden" name="enterprise" value={enterprise} />}
        <div className="field"><button className="btn" type="submit">{t('ui.search.submit')}</button></div>
      </form>
      {enterprise === '' ? null : <p>{t('page.declarations.ofOne', { enterprise })}</p>}
      {found.items.length > 0 ? <Found found={found} /> : <p className="lead">{t(isNarrowed ? 'page.declarations.none' : 'page.declarations.empty')}</p>}
      <p className="meta">{t('page.declaration.untested')} {t('page.declarations.meaning')}</p>
      <ul className="links noprint">
        {page > 1 ? <li><a rel="prev" href={listAddress(language, { ...asked, page: page - 1 })}>{t('page.declarations.previous')}</a></li> : null}
        {found.next === null ? null : <li><a rel="next" href={listAddress(language, { ...asked, page: found.next })}>{t('page.declarations.next')}</a></li>}
        {isNarrowed || page > 1 ? <li><a href={pageAddress(language, '/d')}>{t('page.declaration.all')}</a></li> : <li><a href={pageAddress(language, '/e')}>{t('page.declarations.enterprises')}</a></li>}
      </ul>
    </>
  );
}

function Found({ found: { items, total } }: Readonly<{ found: DeclarationPage }>): ReactNode {
  const { language, t } = useReading();
  const columns = ['number', 'enterprise', 'products', 'standards', 'state', 'since'].map((name) => ({ label: t(`page.declarations.column.${name}`) }));
  const rows = items.map(({ number, state, since, example, document: { declarer, products, standards } }) => ({
    key: number,
    cells: [
      <a key="number" className="num" href={pageAddress(language, `/d/${number}`)}>{number}</a>,
      <QuotedText key="enterprise" texts={declarer.name} />,
      <ul key="products">{products.map(({ name, models }, place) => <li key={place}><Written text={[name, models.join(t('ui.list'))].join(' ').trim()} by={declarer} /></li>)}</ul>,
      <ul key="standards">{standards.map((standard) => <li key={standard.number}><StandardNumber number={standard.number} /></li>)}</ul>,
      <Tags key="state">{[<Tag key="state">{stateWords(state, t)}</Tag>, example ? <Tag key="example">{t('page.declaration.example')}</Tag> : null]}</Tags>,
      since,
    ],
  }));
  return <DataTable caption={t('page.declarations.found', { count: total })} columns={columns} rows={rows} />;
}

/** What the address of a list says of it; empty for all. */
export const queryOf = ({ q, standard, enterprise, state, page }: ListAsked): string =>
  new URLSearchParams({ ...(q && { q }), ...(standard && { standard }), ...(enterprise && { enterprise }), ...(state && { state }), ...(page > 1 && { page: String(page) }) }).toString();

function listAddress(language: Language, asked: ListAsked): string {
  const query = queryOf(asked);
  return pageAddress(language, query === '' ? '/d' : `/d?${query}`);
}
