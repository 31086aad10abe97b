import type { ReactNode } from 'react';
import { StandardNumber, SummaryList, useReading } from '@ui';
import type { NumberSays, Suggestion } from '../../application/read/number-lookup';

/** A well-formed number that the catalogue lacks: what the number says by itself, and where it is officially looked up. */
export function UnknownNumber({ says, suggestions }: Readonly<{ says: NumberSays; suggestions: readonly Suggestion[] }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <p className="lead">{t('page.unknown.title', { number: says.canonical })}</p>
      <h2>{t('page.unknown.says')}</h2>
      <p className="meta">{t('page.unknown.caution')}</p>
      <SummaryList rows={useSaysRows(says)} />
      {says.lookUps.length > 0 ? (
        <>
          <h2>{t('page.unknown.lookUp')}</h2>
          <ul className="links">
            {says.lookUps.map((lookUp) => (
              <li key={lookUp.name}><a href={lookUp.address} rel="noopener external">{t('page.official.open', { name: t(`page.official.${lookUp.name}`) })}</a></li>
            ))}
          </ul>
        </>
      ) : null}
      <Suggestions of={suggestions} />
    </>
  );
}

function useSaysRows(says: NumberSays): { term: string; detail: ReactNode }[] {
  const { t } = useReading();
  const term = (name: string): string => t(`page.unknown.term.${name}`);
  const number = (text: string | undefined): ReactNode => (text === undefined ? null : <StandardNumber number={text} />);
  return [
    { term: term('canonical'), detail: number(says.canonical) },
    { term: term('family'), detail: says.family === says.canonical ? null : number(says.family) },
    { term: term('dual'), detail: number(says.dual) },
    { term: term('side'), detail: t(`label.side.${says.side}`) },
    { term: term('issuer'), detail: number(says.issuer) },
    { term: term('nature'), detail: says.nature ? t(`page.natureShort.${says.nature}`) : null },
    { term: term('documentType'), detail: number(says.documentType) },
    { term: term('part'), detail: number(says.part) },
    { term: term('year'), detail: yearOf(says, t) },
    { term: term('amendments'), detail: says.amendments.length > 0 ? number(says.amendments.join(' ')) : null },
  ];
}

function yearOf(says: NumberSays, t: ReturnType<typeof useReading>['t']): ReactNode {
  if (says.year === undefined) return null;
  return says.rocYear === undefined ? <span className="num">{says.year}</span> : t('page.unknown.rocYear', { year: says.year, rocYear: says.rocYear });
}

/** Standards near what was asked, each with in what it is near. */
export function Suggestions({ of }: Readonly<{ of: readonly Suggestion[] }>): ReactNode {
  const { t } = useReading();
  if (of.length === 0) return null;
  return (
    <>
      <h2>{t('page.unknown.near')}</h2>
      <ul>
        {of.map((each) => (
          <li key={each.slug}><StandardNumber number={each.number} slug={each.slug} /> <span className="meta">{t(`page.near.${each.why}`)} · {t(`label.side.${each.side}`)}</span></li>
        ))}
      </ul>
    </>
  );
}
