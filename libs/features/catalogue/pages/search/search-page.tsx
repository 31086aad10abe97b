import type { ReactNode } from 'react';
import { Notice, SearchBox, Sentence, pageAddress, useReading } from '@ui';
import type { SearchPage as FoundPage } from '../../application/search/search-page';
import { CoverageLine, grouped } from '../list/coverage-line';
import { Hits } from '../list/hits';
import { NextSteps } from '../list/next-steps';
import { Pager, address } from '../list/pager';
import { ByNumber, slugsAbove } from './by-number';
import { Chosen, Facets } from './facets';
import { Sorts } from './sorts';
import type { SearchOutcome } from './search-outcome';

export function SearchPage({ outcome }: Readonly<{ outcome: SearchOutcome }>): ReactNode {
  const { t } = useReading();
  const { asked, coverage, page } = outcome;
  return (
    <>
      <h1>{asked.text === '' || asked.tooLong ? t('page.search.title') : <Sentence k="page.search.titleOf" query={<Typed text={asked.text} />} />}</h1>
      <SearchBox value={asked.text} hint={t('page.search.hint')} autoFocus={asked.text === '' && !page} />
      <CoverageLine coverage={coverage} />
      {asked.tooLong ? <Notice><p>{t('page.fault.NUMBER_TOO_LONG')}</p></Notice> : null}
      {page ? <Outcome outcome={outcome} page={page} /> : <NextSteps />}
    </>
  );
}

/** What a reader typed, in whatever script. */
function Typed({ text }: Readonly<{ text: string }>): ReactNode {
  return <span lang={/\p{Script=Han}/u.test(text) ? 'zh' : undefined}>{text}</span>;
}

/** Fewer hits than these are seen at a glance, and need no narrowing. */
const FEW = 5;

/** The tier of hits that have not all that was asked for. */
const NEARLY = 8;

type Props = Readonly<{ outcome: SearchOutcome; page: FoundPage }>;

function Outcome({ outcome, page }: Props): ReactNode {
  const { t } = useReading();
  const { asked, lookup } = outcome;
  const number = page.understood.number;
  return (
    <>
      {page.restarted ? <Notice tone="info"><p>{t('page.search.staleCursor')}</p></Notice> : null}
      {number === undefined || number === asked.text ? null : <p>{t('page.search.understood', { number })}</p>}
      {lookup && !asked.after ? <ByNumber lookup={lookup} text={asked.text} wordsFound={page.items.some((item) => item.why.tier !== NEARLY)} /> : null}
      <Found outcome={outcome} page={page} />
    </>
  );
}

/** The list, what it may be narrowed by, and the way on; in words where there is nothing. */
function Found({ outcome, page }: Props): ReactNode {
  const { t } = useReading();
  const { asked, lookup } = outcome;
  const filtered = Object.keys(asked.filters).length > 0;
  const answered = lookup !== undefined && lookup.kind !== 'unreadable';
  const above = filtered || asked.after !== undefined ? new Set<string>() : slugsAbove(lookup);
  const items = page.items.filter((item) => !above.has(item.edition.slug));
  if (items.length === 0) return filtered ? <EmptyFilter outcome={outcome} /> : answered ? null : <Nothing outcome={outcome} />;
  const nearly = page.items.every(({ why }) => why.tier === NEARLY);
  const heading = asked.text === '' ? 'page.search.all' : nearly ? 'page.search.nearly' : answered ? 'page.search.more' : 'page.search.list';
  const narrows = filtered || page.total >= FEW;
  return (
    <div className={narrows ? 'found' : undefined}>
      {narrows ? <Facets query={asked.query} page={page} titles={outcome.titles} /> : null}
      <section className="list" aria-labelledby="list">
        <h2 id="list">{t(heading)}</h2>
        <Chosen query={asked.query} />
        <div className="bar">
          <Total page={page} shown={page.total - (page.items.length - items.length)} />
          <Sorts query={asked.query} />
          <Download query={asked.query} />
        </div>
        {page.sorted === undefined ? null : <p className="meta">{t('page.search.sort.first', { count: grouped(page.sorted) })}</p>}
        <Hits items={items} />
        <Pager path="/search" query={asked.query} next={page.next} begun={asked.after !== undefined && !page.restarted} />
      </section>
    </div>
  );
}

/** How many there are, and what else was looked for. */
function Total({ page, shown }: Readonly<{ page: FoundPage; shown: number }>): ReactNode {
  const { t } = useReading();
  const also = [...new Set(page.understood.terms.flatMap((term) => term.also))];
  const count = grouped(shown);
  const least = page.totalIsLowerBound ? 'AtLeast' : '';
  if (also.length === 0) return <p>{t(`page.search.found${least}`, { count })}</p>;
  return <p><Sentence k={`page.search.found${least}Also`} count={count} words={<span lang="zh">{also.join(t('ui.list'))}</span>} /></p>;
}

function Download({ query }: Readonly<{ query: URLSearchParams }>): ReactNode {
  const { t } = useReading();
  const asked = new URLSearchParams(query);
  asked.delete('after');
  return <a className="noprint" href={address('/api/v1/standards.csv', asked)}>{t('page.search.csv')}</a>;
}

function EmptyFilter({ outcome: { asked } }: Readonly<{ outcome: SearchOutcome }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <Chosen query={asked.query} />
      <p>{t('page.search.emptyFilter')} <a href={address(pageAddress(language, '/search'), new URLSearchParams(asked.text === '' ? {} : { q: asked.text }))}>{t('page.search.clearFilter')}</a></p>
    </>
  );
}

function Nothing({ outcome: { asked, suggestions } }: Readonly<{ outcome: SearchOutcome }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <p className="lead"><Sentence k="page.search.none" query={<Typed text={asked.text} />} /></p>
      {suggestions.length > 0 ? (
        <>
          <h2>{t('page.search.didYouMean')}</h2>
          <ul className="links">
            {suggestions.map(({ text }) => <li key={text}><a href={pageAddress(language, `/search?${new URLSearchParams({ q: text })}`)}><Typed text={text} /></a></li>)}
          </ul>
        </>
      ) : null}
      <p>{t('page.search.noneAdvice')}</p>
      <NextSteps />
    </>
  );
}
