import type { ReactNode } from 'react';
import type { Standing } from '@pure/equivalence';
import { pageAddress, useReading } from '@ui';
import type { CorrespondencesView } from '../../application/views';
import { byStanding } from './by-standing';
import { CorrespondenceTable } from './correspondence-table';

type Props = Readonly<{
  view: CorrespondencesView;
  /** Most rows of each group. */
  most: number;
  /** Where all of a group stand. */
  all: (standing: Standing) => string;
  level: 'h2' | 'h3';
  asOf?: string;
}>;

/** Approved, reviewed, derived and incomplete, each under its own heading that says what it is worth. */
export function StandingGroups({ view, most, all, level: Heading, asOf }: Props): ReactNode {
  const { language, t } = useReading();
  return byStanding(view.items).map(({ standing, items }) => (
    <section key={standing} aria-labelledby={`standing-${standing}`}>
      <Heading id={`standing-${standing}`}>{t(`page.corr.group.${standing}`, { count: items.length })}</Heading>
      {standing === 'candidate' || standing === 'lead' ? <p className="meta">{t(`page.corr.caution.${standing}`)}</p> : null}
      <CorrespondenceTable caption={t(`page.corr.standing.${standing}`)} items={items.slice(0, most)} named={view.named} asOf={asOf} />
      {items.length > most ? <p><a href={pageAddress(language, all(standing))}>{t(`page.corr.all.${standing}`, { count: items.length })}</a></p> : null}
    </section>
  ));
}
