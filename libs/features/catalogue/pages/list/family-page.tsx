import type { ReactNode } from 'react';
import { Sentence, StandardNumber, QuotedText, pageAddress, standardPath, useReading } from '@ui';
import type { FamilyView } from '../../application/read/number-lookup';
import type { EditionRef } from '../../application/standard-view';
import { LegalEffect } from '../standard/standard-page';
import { EditionTable } from './edition-table';

const whole: ReadonlySet<EditionRef['document']> = new Set(['edition', 'consolidated']);

/** One standard without its year: the edition that counts today, then all of them. */
export function FamilyPage({ view }: Readonly<{ view: FamilyView }>): ReactNode {
  const { language, t } = useReading();
  const { family, chosen } = view;
  const all = view.editions.map((hit) => hit.edition);
  const editions = all.filter((edition) => whole.has(edition.document));
  const documents = all.filter((edition) => !whole.has(edition.document));
  return (
    <>
      <h1>
        <span className="title-num"><StandardNumber number={family.number} /></span>
        {chosen && Object.keys(chosen.edition.title).length > 0 ? <span className="title-text"><QuotedText texts={chosen.edition.title} /></span> : null}
      </h1>
      {chosen ? <div className={`answer ${chosen.edition.status}`}><p><Sentence k="page.family.current" number={<StandardNumber number={chosen.edition.number} slug={chosen.edition.slug} />} /></p></div> : <p className="lead">{t('page.family.none')}</p>}
      {editions.length > 0 ? <section aria-labelledby="editions"><h2 id="editions">{t('page.family.editions')}</h2><EditionTable caption={t('page.family.title', { number: family.number })} editions={editions} /></section> : null}
      {documents.length > 0 ? <section aria-labelledby="documents"><h2 id="documents">{t('page.family.documents')}</h2><EditionTable caption={t('page.family.documents')} editions={documents} /></section> : null}
      {view.alsoMeant.length > 0 ? (
        <section aria-labelledby="also">
          <h2 id="also">{t('page.family.alsoMeant')}</h2>
          <ul className="links">{view.alsoMeant.map((other) => <li key={other.slug}><a className="num" href={pageAddress(language, standardPath(other.slug))}>{other.number}</a></li>)}</ul>
        </section>
      ) : null}
      <p><a href={pageAddress(language, `/search?${new URLSearchParams({ q: family.number })}`)}>{t('page.family.search', { number: family.number })}</a></p>
      <LegalEffect />
    </>
  );
}
