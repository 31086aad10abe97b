import type { ReactNode } from 'react';
import { useReading, type Translate } from '@ui';
import { countedSides, type ImportAdvice, type SectorView } from '../../application/sectors/sector-view';
import { grouped } from '../list/coverage-line';

/** What sources say of the sector, and what they leave open. */
export function KnowledgeSection({ view }: Readonly<{ view: SectorView }>): ReactNode {
  const { t } = useReading();
  const [known, unknown] = [knownOf(view, t), unknownOf(view, t)];
  return (
    <div className="two">
      <section aria-labelledby="known"><h2 id="known">{t('page.sector.known.title')}</h2><ul>{known.map((text) => <li key={text}>{text}</li>)}</ul></section>
      <section aria-labelledby="unknown"><h2 id="unknown">{t('page.sector.unknown.title')}</h2><ul>{unknown.map((text) => <li key={text}>{text}</li>)}</ul></section>
    </div>
  );
}

/** What an operator should import next: the largest gap first, each with its command. */
export function NextImports({ next }: Readonly<{ next: readonly ImportAdvice[] }>): ReactNode {
  const { t } = useReading();
  if (next.length === 0) return null;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t('page.sector.next.title')}</h2>
      <p>{t('page.sector.next.lead')}</p>
      <ol className="advice">{next.map((advice) => <li key={`${advice.subject} ${advice.reason} ${advice.side}`}><Advice advice={advice} /></li>)}</ol>
    </section>
  );
}

function Advice({ advice: { subject, reason, side, count } }: Readonly<{ advice: ImportAdvice }>): ReactNode {
  const { t } = useReading();
  const text = t(`page.sector.next.${reason}`, { count: grouped(count), side: side ? t(`label.side.${side}`) : '' });
  return <>{text} <code>gongtong import {subject}</code></>;
}

function knownOf(view: SectorView, t: Translate): string[] {
  const { withBase, withDrift } = view.adoptions;
  const { lanes, candidates, changes, series } = view;
  return [
    withBase > 0 ? t('page.sector.known.withBase', { count: grouped(withBase) }) : t('page.sector.known.noBase'),
    ...(withDrift > 0 ? [t('page.sector.known.withDrift', { count: grouped(withDrift) })] : []),
    ...(lanes.length > 0 ? [t('page.sector.known.lanes', { count: lanes.length })] : []),
    ...series.map(({ base, series: national, counts }) => t('page.sector.known.series', { base, series: national, ...counts })),
    ...(candidates.length > 0 ? [t('page.sector.known.candidates', { count: candidates.length })] : []),
    ...(changes.length > 0 ? [t('page.sector.known.changes', { count: changes.length })] : []),
  ];
}

function unknownOf(view: SectorView, t: Translate): string[] {
  const { undatedBase, degreeUnknown } = view.adoptions;
  const ofSides = countedSides.flatMap((side) => {
    const { known, statusUnknown, citedOnly } = view.counts[side];
    const say = (name: string, count: number): string[] => (count > 0 ? [t(`page.sector.unknown.${name}`, { side: t(`label.side.${side}`), count: grouped(count) })] : []);
    return [...(known === 0 ? [t('page.sector.unknown.nothing', { side: t(`label.side.${side}`) })] : []), ...say('status', statusUnknown), ...say('citedOnly', citedOnly)];
  });
  return [
    ...ofSides,
    ...(undatedBase > 0 ? [t('page.sector.unknown.undatedBase', { count: grouped(undatedBase) })] : []),
    ...(degreeUnknown > 0 ? [t('page.sector.unknown.degree', { count: grouped(degreeUnknown) })] : []),
    t('page.sector.unknown.total'),
  ];
}
