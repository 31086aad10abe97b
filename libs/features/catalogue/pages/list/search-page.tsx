import type { ReactNode } from 'react';
import { Notice, SearchBox, Sentence, StandardNumber, pageAddress, standardPath, useReading } from '@ui';
import type { FamilyView, NumberLookup } from '../../application/read/number-lookup';
import type { Coverage } from '../../application/read/standard-list';
import type { SearchPage as FoundPage } from '../../application/search/search-page';
import { CoverageLine, grouped } from './coverage-line';
import { FaultyNumber } from './faulty-number';
import { Filters } from './filters';
import { Hit, Hits } from './hits';
import { Pager } from './pager';
import type { SearchQuery } from './search-query';
import { Suggestions, UnknownNumber } from './unknown-number';

/** All that a results page shows. Without a text it is only the box, examples and what the catalogue holds. */
export type SearchOutcome = Readonly<{
  asked: SearchQuery;
  coverage: Coverage;
  lookup?: NumberLookup;
  page?: FoundPage;
  /** The link's position belonged to another list; this is its first page. */
  stale: boolean;
}>;

export const examples = ['GB 4943.1-2022', 'GB/T 24819-2023', 'CNS 15598-1:2020', 'IEC 62368-1:2018'] as const;

export function SearchPage({ outcome }: Readonly<{ outcome: SearchOutcome }>): ReactNode {
  const { t } = useReading();
  const { asked, coverage } = outcome;
  return (
    <>
      <h1>{asked.text === '' || asked.tooLong ? t('page.search.title') : t('page.search.titleOf', { query: asked.text })}</h1>
      <SearchBox value={asked.text} hint={t('page.search.hint')} autoFocus={asked.text === ''} />
      <CoverageLine coverage={coverage} />
      {asked.tooLong ? <Notice><p>{t('page.fault.NUMBER_TOO_LONG')}</p></Notice> : null}
      {asked.text === '' || asked.tooLong ? <NextSteps /> : <Outcome outcome={outcome} />}
    </>
  );
}

function Outcome({ outcome }: Readonly<{ outcome: SearchOutcome }>): ReactNode {
  const { t } = useReading();
  const { asked, lookup, page } = outcome;
  return (
    <>
      {outcome.stale ? <Notice tone="info"><p>{t('page.search.staleCursor')}</p></Notice> : null}
      <Understood outcome={outcome} />
      {lookup && !asked.after ? <ByNumber lookup={lookup} text={asked.text} wordsFound={(page?.total ?? 0) > 0} /> : null}
      <ByTitle outcome={outcome} />
    </>
  );
}

function Understood({ outcome: { asked, page } }: Readonly<{ outcome: SearchOutcome }>): ReactNode {
  const { t } = useReading();
  const number = page?.understood.number;
  if (number === undefined || number === asked.text) return null;
  return <p>{t('page.search.understood', { number })}</p>;
}

function ByNumber({ lookup, text, wordsFound }: Readonly<{ lookup: NumberLookup; text: string; wordsFound: boolean }>): ReactNode {
  const { t } = useReading();
  switch (lookup.kind) {
    case 'edition':
      return <section aria-labelledby="exact"><h2 id="exact">{t('page.search.exact')}</h2><ul className="hits"><li><Hit edition={lookup.hit.edition} /></li></ul></section>;
    case 'family':
      return <section aria-labelledby="exact"><h2 id="exact"><Sentence k="page.search.exactFamily" number={<StandardNumber number={lookup.view.family.number} />} /></h2><FamilyHit view={lookup.view} /></section>;
    case 'candidates':
      return (
        <section aria-labelledby="exact">
          <h2 id="exact">{t('page.search.didYouMean')}</h2>
          {lookup.candidates.map((view) => <FamilyHit key={view.family.slug} view={view} />)}
        </section>
      );
    case 'unknown':
      return <UnknownNumber says={lookup.says} suggestions={lookup.suggestions} />;
    case 'unreadable':
      return <>{wordsFound || !hasFigures(text) ? null : <FaultyNumber text={text} faults={lookup.faults} />}<Suggestions of={lookup.suggestions} /></>;
  }
}

/** Words without a figure are no attempt at a number, so nothing is wrong with them as one. */
function hasFigures(text: string): boolean {
  return [...text].some((character) => character >= '0' && character <= '9');
}

/** A family with the edition that stands for it today. */
function FamilyHit({ view }: Readonly<{ view: FamilyView }>): ReactNode {
  const { language, t } = useReading();
  return (
    <ul className="hits">
      {view.chosen ? <li><Hit edition={view.chosen.edition} /></li> : null}
      <li><a href={pageAddress(language, standardPath(view.family.slug))}>{t('page.family.title', { number: view.family.number })}</a> <span className="meta">{t('page.search.allEditions', { count: view.editions.length })}</span></li>
    </ul>
  );
}

function ByTitle({ outcome: { asked, lookup, page } }: Readonly<{ outcome: SearchOutcome }>): ReactNode {
  const { language, t } = useReading();
  const filtered = asked.filters.side !== undefined || asked.filters.status !== undefined;
  const answered = lookup !== undefined && lookup.kind !== 'unreadable';
  const shown = filtered || asked.after !== undefined ? new Set<string>() : slugsAbove(lookup);
  const items = (page?.items ?? []).filter((item) => !shown.has(item.edition.slug));
  if (!page || items.length === 0) {
    if (filtered) return <><Filters path="/search" query={asked.query} /><p>{t('page.search.emptyFilter')} <a href={pageAddress(language, `/search?${new URLSearchParams({ q: asked.text })}`)}>{t('page.search.clearFilter')}</a></p></>;
    return answered ? null : <><p className="lead">{t('page.search.none', { query: asked.text })}</p><p>{t('page.search.noneAdvice')}</p><NextSteps /></>;
  }
  const total = grouped(page.total - (page.items.length - items.length));
  return (
    <section aria-labelledby="list">
      <h2 id="list">{t(answered ? 'page.search.more' : 'page.search.list')}</h2>
      <Filters path="/search" query={asked.query} />
      <p>{t(page.totalIsLowerBound ? 'page.search.foundAtLeast' : 'page.search.found', { count: total })}</p>
      <Hits items={items} />
      <Pager path="/search" query={asked.query} next={page.next} begun={asked.after !== undefined} />
    </section>
  );
}

/** Editions that already stand above the list. */
function slugsAbove(lookup: NumberLookup | undefined): ReadonlySet<string> {
  if (lookup?.kind === 'edition') return new Set([lookup.hit.edition.slug]);
  const views = lookup?.kind === 'family' ? [lookup.view] : lookup?.kind === 'candidates' ? lookup.candidates : [];
  return new Set(views.flatMap((view) => (view.chosen ? [view.chosen.edition.slug] : [])));
}

/** What to do next where there is nothing to show. */
export function NextSteps(): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h2>{t('page.search.examples')}</h2>
      <ul className="links">{examples.map((number) => <li key={number}><a className="num" href={pageAddress(language, `/search?${new URLSearchParams({ q: number })}`)}>{number}</a></li>)}</ul>
      <ul className="links">
        <li><a href={pageAddress(language, '/browse')}>{t('page.search.browse')}</a></li>
        <li><a href={pageAddress(language, '/help')}>{t('page.search.help')}</a></li>
      </ul>
    </>
  );
}
