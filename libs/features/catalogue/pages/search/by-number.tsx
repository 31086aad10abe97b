import type { ReactNode } from 'react';
import type { NumberFault } from '@pure/standard-number';
import { Sentence, StandardNumber, pageAddress, standardPath, useReading } from '@ui';
import type { FamilyView, NumberLookup } from '../../application/read/number-lookup';
import { FaultyNumber } from '../list/faulty-number';
import { Hit } from '../list/hits';
import { Suggestions, UnknownNumber } from '../list/unknown-number';

type Props = Readonly<{ lookup: NumberLookup; text: string; wordsFound: boolean }>;

/** What the text leads to as a number, above everything that its words lead to. */
export function ByNumber({ lookup, text, wordsFound }: Props): ReactNode {
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
      return <>{isAttempt(lookup.faults, text, wordsFound) ? <FaultyNumber text={text} faults={lookup.faults} /> : null}<Suggestions of={lookup.suggestions} /></>;
  }
}

/** A fault that only a number can have, or figures of which no title has the words, are an attempt at a number. */
function isAttempt(faults: readonly NumberFault[], text: string, wordsFound: boolean): boolean {
  const hasFigures = [...text].some((character) => character >= '0' && character <= '9');
  return faults.some(({ code }) => code !== 'NUMBER_UNREADABLE') || (hasFigures && !wordsFound);
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

/** Editions that stand above the list, so that the list need not show them again. */
export function slugsAbove(lookup: NumberLookup | undefined): ReadonlySet<string> {
  if (lookup?.kind === 'edition') return new Set([lookup.hit.edition.slug]);
  const views = lookup?.kind === 'family' ? [lookup.view] : lookup?.kind === 'candidates' ? lookup.candidates : [];
  return new Set(views.flatMap((view) => (view.chosen ? [view.chosen.edition.slug] : [])));
}
