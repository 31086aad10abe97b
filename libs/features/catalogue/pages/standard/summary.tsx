import type { ReactNode } from 'react';
import { NumberList, SourceNote, StandardNumber, TwoSummaries, pageAddress, useReading, type SummaryRow } from '@ui';
import type { ClassificationView, StandardView } from '../../application/standard-view';
import { Remark } from '../remark';
import { AdoptionSentence, shownAdoptions, successorsOf, unique } from './standing';

/** The facts that people look for first, in the order that they know from the registers. */
export function Summary({ view }: Readonly<{ view: StandardView }>): ReactNode {
  return <TwoSummaries rows={useRows(view)} />;
}

function useRows(view: StandardView): SummaryRow[] {
  const { t } = useReading();
  const { edition } = view;
  const term = (name: string): string => t(`page.std.term.${name}`);
  const predecessors = unique(view.replaces.map((each) => each.other));
  const successors = successorsOf(view);
  const amendments = unique(view.amendments.map((each) => each.document));
  const amends = unique(view.amends.map((each) => each.document));
  const numbers = (editions: typeof predecessors): ReactNode => (editions.length > 0 ? <NumberList of={editions} /> : null);
  return [
    { term: term('dual'), detail: view.dual ? <StandardNumber number={view.dual.number} slug={view.dual.slug} /> : null },
    { term: term('issued'), detail: dateOf(edition.issued) },
    { term: term('implemented'), detail: dateOf(edition.implemented) },
    { term: term('withdrawn'), detail: dateOf(edition.withdrawn) },
    { term: term('adopts'), detail: adoptionsOf(view) },
    { term: term('adoptedBy'), detail: numbers(unique(view.adoptedBy.map((each) => each.national)).slice(0, 12)) },
    { term: term('replaces'), detail: numbers(predecessors) },
    { term: term('replacedBy'), detail: numbers(successors) },
    { term: term('amendments'), detail: numbers(amendments) },
    { term: term('amends'), detail: numbers(amends) },
    { term: term('ics'), detail: classesOf(view, 'ICS') },
    { term: term('ccs'), detail: classesOf(view, 'CCS') },
    { term: term('committee'), detail: view.committee ? <Remark text={view.committee} side={edition.side} /> : null },
    { term: term('officialPage'), detail: view.officialPage ? <a href={view.officialPage} rel="noopener external nofollow">{t('page.std.officialPage')}</a> : null },
  ];
}

function dateOf(date: string | undefined): ReactNode {
  return date === undefined ? null : <span className="num">{date}</span>;
}

function adoptionsOf(view: StandardView): ReactNode {
  const adoptions = shownAdoptions(view);
  if (adoptions.length === 0) return null;
  return <ul>{adoptions.map((adoption) => <li key={`${adoption.base?.number} ${adoption.degree}`}><AdoptionSentence adoption={adoption} /></li>)}</ul>;
}

function classesOf(view: StandardView, scheme: ClassificationView['scheme']): ReactNode {
  const classes = view.classifications.filter((each) => each.scheme === scheme);
  if (classes.length === 0) return null;
  return <ul>{classes.map((each, index) => <li key={index}><Classification of={each} /></li>)}</ul>;
}

/** A class with its title, leading to its shelf, and the source that says so. */
function Classification({ of }: Readonly<{ of: ClassificationView }>): ReactNode {
  const { language, t } = useReading();
  const leaf = of.path.at(-1);
  const address = pageAddress(language, `/browse/${of.scheme.toLowerCase()}/${of.code}`);
  return (
    <>
      {leaf ? <a className="num" href={address}>{of.code}</a> : <span className="num">{of.code}</span>}
      {of.chosen ? null : <> {t('page.std.notChosen')}</>}
      {' '}
      <SourceNote source={of.source} />
    </>
  );
}
