import { Fragment, type ReactNode } from 'react';
import { pageAddress, useReading } from '@ui';
import type { CorrespondencesView, Named } from '../../application/views';
import { whyPath } from '../parts/addresses';
import { LegalBox } from '../verdict/legal-box';
import { byStanding, type StandingGroup } from './by-standing';
import { StandingGroups } from './standing-groups';

/** Id of the section on the page of a standard. */
export const SECTION = 'correspondences';

/** Rows of each standing that a standard's page shows; the list of all is a page of its own. */
const MOST = 5;

/** On the page of a standard: what corresponds to it, or that nothing does yet. */
export function CorrespondencesSection({ view }: Readonly<{ view: CorrespondencesView }>): ReactNode {
  const { language, t } = useReading();
  const { number } = view.asked;
  const groups = byStanding(view.items);
  return (
    <section aria-labelledby={SECTION}>
      <h2 id={SECTION}>{t('page.corr.title')}</h2>
      <Summary view={view} />
      <StandingGroups view={view} most={MOST} level="h3" all={(standing) => whyPath({ from: number, standing })} />
      <LegalBoxOf groups={groups} named={view.named} level="h3" />
      <p className="noprint"><a href={pageAddress(language, whyPath({ from: number }))}>{t(view.items.length > 0 ? 'page.corr.toAll' : 'page.corr.toForm', { number })}</a></p>
    </section>
  );
}

/** Of one standing its own words, of several those that hold for all; where nothing is claimed, nothing is limited. */
export function LegalBoxOf({ groups, named, level }: Readonly<{ groups: readonly StandingGroup[]; named: Named; level: 'h2' | 'h3' }>): ReactNode {
  const [first, ...others] = groups;
  if (!first) return null;
  const one = others.length === 0 && (first.standing !== 'approved' || first.items.length === 1);
  const mapping = first.items[0]?.answer.mapping;
  return <LegalBox id="corr-effect" level={level} standing={one ? first.standing : 'mixed'} mapping={mapping} decided={mapping === undefined ? undefined : named.decisions?.get(mapping)} />;
}

/** What there is in one sentence; that nothing is approved is said first. */
export function Summary({ view: { items, exhaustive } }: Readonly<{ view: CorrespondencesView }>): ReactNode {
  const { t } = useReading();
  const count = (standing: string): number => items.filter(({ answer }) => answer.standing === standing).length;
  const settled = count('approved') + count('reviewed');
  const words = [
    settled > 0 ? t('page.corr.some', { approved: count('approved'), reviewed: count('reviewed') }) : t('page.corr.none'),
    ...(count('candidate') > 0 ? [t('page.corr.candidates', { count: count('candidate') })] : []),
    ...(count('lead') > 0 ? [t('page.corr.leads', { count: count('lead') })] : []),
    ...(exhaustive ? [] : [t('page.why.listNotExhaustive')]),
  ];
  return <p>{words.map((sentence) => <Fragment key={sentence}>{sentence} </Fragment>)}</p>;
}
