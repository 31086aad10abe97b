import { Fragment, type ReactNode } from 'react';
import { FollowLinks, Sentence, pageAddress, standardPath, useReading } from '@ui';
import type { StandardView } from '../../application/standard-view';
import { AdoptionSection } from './adoption-section';
import { uniqueAdoptions } from './adoption-graph';
import { ChangesSection } from './changes-section';
import { Citation } from './citation';
import { AccessSection, TransitionSection } from './dates-sections';
import { DeviationsSection, listedAdoptions } from './deviations-section';
import { ConflictSection, FactsSection } from './facts-section';
import { FindingsSection } from './findings-section';
import { Heading } from './heading';
import { AmendmentSection, RelationSection, ReplacementSection } from './links-sections';
import { Standing, Warnings } from './standing';
import { Summary } from './summary';
import type { StandardSection } from './standard-slot';
import { timelineEditions } from './timeline-of';
import { TimelineSection } from './timeline-section';

/** One standard: what it is, whether it applies, what it adopts and replaces, and where each fact comes from. */
export function StandardPage({ view, origin, sections }: Readonly<{ view: StandardView; origin: string; sections: readonly StandardSection[] }>): ReactNode {
  const { language } = useReading();
  return (
    <>
      <Heading view={view} />
      <Standing view={view} />
      <Warnings view={view} />
      <Summary view={view} />
      <JumpList view={view} sections={sections} />
      {sections.map(({ id, content }) => <Fragment key={id}>{content}</Fragment>)}
      <AdoptionSection view={view} />
      <DeviationsSection view={view} />
      <FindingsSection view={view} />
      <TimelineSection view={view} />
      <ReplacementSection view={view} />
      <AmendmentSection view={view} />
      <ChangesSection view={view} />
      <TransitionSection view={view} />
      <AccessSection view={view} />
      <RelationSection view={view} />
      <ConflictSection view={view} />
      <FactsSection view={view} />
      <LegalEffect />
      <Citation view={view} address={origin + pageAddress(language, standardPath(view.edition.slug))} />
      <ul className="links noprint"><FollowLinks kind="standard" target={view.edition.number} feed={`standards/${view.edition.slug}`} account /></ul>
    </>
  );
}

/** What is on this page, in the order in which it comes. */
function JumpList({ view, sections }: Readonly<{ view: StandardView; sections: readonly StandardSection[] }>): ReactNode {
  const { language, t } = useReading();
  const present: readonly (readonly [string, boolean])[] = [
    ['adoption', uniqueAdoptions(view).length > 0],
    ['deviations', listedAdoptions(view).length > 0],
    ['editions', timelineEditions(view).length > 1],
    ['replacement', view.replaces.length + view.replacedBy.length > 0],
    ['amendments', view.amendments.length + view.amends.length > 0],
    ['changes', view.changes.length > 0],
    ['transitions', view.transitions.length > 0],
    ['access', view.access.length > 0],
    ['relations', view.relations.length > 0],
    ['conflicts', view.conflicts.length > 0],
    ['facts', view.facts.length > 0],
    ['cite', true],
  ];
  return (
    <nav aria-label={t('page.std.jump')}>
      <ul className="jump">
        {sections.map(({ id, label }) => <li key={id}><a href={`#${id}`}>{t(label)}</a></li>)}
        {present.filter(([, there]) => there).map(([id]) => <li key={id}><a href={`#${id}`}>{t(`page.std.section.${id}`)}</a></li>)}
        <li><Sentence k="page.std.family" number={<a className="num" href={pageAddress(language, standardPath(view.family.slug))}>{view.family.number}</a>} /></li>
      </ul>
    </nav>
  );
}

/** What a reader may and may not conclude from this page. */
export function LegalEffect(): ReactNode {
  const { language, t } = useReading();
  return (
    <section className="effect" aria-labelledby="effect">
      <h2 id="effect">{t('page.effect.title')}</h2>
      <p>{t('page.effect.text')} <a href={pageAddress(language, '/legal')}>{t('page.effect.more')}</a></p>
    </section>
  );
}
