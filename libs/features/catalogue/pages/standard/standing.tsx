import type { ReactNode } from 'react';
import { Notice, NumberList, Sentence, StandardNumber, useReading } from '@ui';
import type { AdoptionView, ConflictView, DriftView, EditionRef, StandardView } from '../../application/standard-view';

/** The answer first: does it apply, since when, and what does it adopt. */
export function Standing({ view }: Readonly<{ view: StandardView }>): ReactNode {
  return (
    <div className={`answer ${view.edition.status}`}>
      <p><StandingSentence view={view} /></p>
      {shownAdoptions(view).map((adoption) => (
        <p key={`${adoption.base?.number} ${adoption.degree}`}><AdoptionSentence adoption={adoption} /></p>
      ))}
    </div>
  );
}

function StandingSentence({ view }: Readonly<{ view: StandardView }>): ReactNode {
  const { status, implemented, withdrawn } = view.edition;
  const successors = successorsOf(view);
  if (status === 'in_force') return implemented ? <Sentence k="page.std.standing.inForceSince" date={implemented} /> : <Sentence k="page.std.standing.inForce" />;
  if (status === 'upcoming') return implemented ? <Sentence k="page.std.standing.upcomingFrom" date={implemented} /> : <Sentence k="page.std.standing.upcoming" />;
  if (status === 'replaced') return successors.length > 0 ? <Sentence k="page.std.standing.replacedBy" numbers={<NumberList of={successors} />} /> : <Sentence k="page.std.standing.replaced" />;
  if (status === 'withdrawn') return withdrawn ? <Sentence k="page.std.standing.withdrawnOn" date={withdrawn} /> : <Sentence k="page.std.standing.withdrawn" />;
  return <Sentence k={status === 'draft' ? 'page.std.standing.draft' : 'page.std.standing.unknown'} />;
}

export function successorsOf(view: StandardView): EditionRef[] {
  return unique(view.replacedBy.filter((each) => !each.planned).map((each) => each.other));
}

export function unique(editions: readonly EditionRef[]): EditionRef[] {
  return [...new Map(editions.map((edition) => [edition.number, edition])).values()];
}

/** One adoption per base and degree: several sources may say the same. */
export function shownAdoptions(view: StandardView): AdoptionView[] {
  return [...new Map(view.adopts.map((adoption) => [`${adoption.base?.number} ${adoption.degree}`, adoption])).values()];
}

/** Degree and base as a sentence; where the source does not show the base, that is said. */
export function AdoptionSentence({ adoption }: Readonly<{ adoption: AdoptionView }>): ReactNode {
  const { t } = useReading();
  if (!adoption.base) return t(`page.std.adoption.noBase.${adoption.degree}`);
  const base = <StandardNumber number={adoption.base.number} slug={adoption.base.slug} />;
  return (
    <>
      <Sentence k={`page.std.adoption.sentence.${adoption.degree}`} base={base} />
      {adoption.baseDated ? null : <> {t('page.std.adoption.undated')}</>}
    </>
  );
}

/** What must be known before the rest: withdrawn, newer base, sources that disagree, a number without a record. */
export function Warnings({ view }: Readonly<{ view: StandardView }>): ReactNode {
  const { t } = useReading();
  const { edition } = view;
  return (
    <>
      {edition.citedOnly ? <Notice tone="info"><p>{t('page.std.warning.citedOnly')}</p></Notice> : null}
      {view.drift.length + view.conflicts.length > 0 ? (
        <Notice>
          {view.drift.map((drift) => <DriftWarning key={drift.latest.number} drift={drift} />)}
          {view.conflicts.map((conflict) => <ConflictWarning key={conflict.name} conflict={conflict} />)}
        </Notice>
      ) : null}
    </>
  );
}

function DriftWarning({ drift: { base, latest } }: Readonly<{ drift: DriftView }>): ReactNode {
  return <p><Sentence k="page.std.warning.drift" base={<StandardNumber number={base.number} slug={base.slug} />} latest={<StandardNumber number={latest.number} slug={latest.slug} />} /></p>;
}

function ConflictWarning({ conflict }: Readonly<{ conflict: ConflictView }>): ReactNode {
  const { t } = useReading();
  const key = conflict.chosen.basis === 'cover' ? 'page.std.warning.conflictCover' : 'page.std.warning.conflict';
  return <p>{t(key, { fact: t(`page.fact.${conflict.name}`) })} <a href="#conflicts">{t('page.std.warning.seeConflict')}</a></p>;
}
