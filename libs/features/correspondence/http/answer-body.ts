import { editionBody, sourceBody, type TransitionView } from '@features/catalogue';
import type { Answer, Gap, WhyNot } from '@pure/equivalence';
import type { CorrespondencesView, CorrespondenceView, Named, PairView } from '../application/views';
import { legalBody, statementOf, whyNotStatement } from './statement';
import { isUndated } from './undated';

type Page = Readonly<{ items: readonly CorrespondenceView[]; next: string | null }>;

/** The answer of `GET /standards/{number}/correspondences`. */
export function correspondencesBody({ asked, asOf, items, exhaustive, named }: CorrespondencesView, page: Page, number: string) {
  return {
    asked: editionBody(asked),
    chosen: isUndated(number),
    asOf,
    items: page.items.map((item) => itemBody(item, named)),
    total: items.length,
    totalIsLowerBound: !exhaustive,
    next: page.next,
    exhaustive,
    ...namedBody(named),
  };
}

/** The answer of `GET /correspondences/{from}/{to}`. */
export function pairBody({ from, to, asOf, answer, named }: PairView, asked: Readonly<{ from: string; to: string }>) {
  const chosen = { from: isUndated(asked.from), to: isUndated(asked.to) };
  return { from: editionBody(from), to: editionBody(to), chosen, asOf, ...answerBody(answer, named), ...namedBody(named) };
}

const itemBody = ({ document, answer, transitions }: CorrespondenceView, named: Named) => ({
  number: document.number, slug: document.slug, title: document.title, edition: editionBody(document), ...answerBody(answer, named), transitions: transitions.map(transitionBody),
});

/** What is known, why, and what is missing. Proofs are given out whole, as `POST /proofs/verify` takes them. */
export function answerBody(answer: Answer, { decisions }: Pick<Named, 'decisions'> = {}) {
  return {
    mask: [...answer.mask],
    covers: answer.covers,
    statement: statementOf(answer),
    standing: answer.standing,
    provisional: answer.provisional,
    grade: answer.grade,
    flags: [...answer.flags],
    gap: gapBody(answer.gap),
    editionGaps: answer.editionGaps.map(({ older, newer }) => ({ older, newer })),
    drift: answer.drift.map(({ adopted, latest }) => ({ adopted, latest })),
    ...(answer.mapping === undefined ? {} : { mapping: answer.mapping }),
    ...(answer.whyNot ? { whyNot: whyNotBody(answer.whyNot) } : {}),
    ...(answer.contradiction ? { contradiction: [...answer.contradiction] } : {}),
    proofs: [...answer.proofs],
    exhaustive: answer.exhaustive,
    legal: legalBody(answer.standing, answer.mapping === undefined ? undefined : decisions?.get(answer.mapping)),
  };
}

/** Documents on the paths by name, and sources by id; a compilation (grade 1) is named and has no address. */
export const namedBody = ({ documents, sources }: Named) => ({
  documents: [...documents.values()].map(editionBody),
  sources: [...sources.values()].map(sourceBody),
});

const whyNotBody = (whyNot: WhyNot) => ({ missing: whyNot.missing, at: { from: whyNot.at.from, to: whyNot.at.to }, statement: whyNotStatement(whyNot) });

/** Where no shared base with lists is known, nothing is known of the gap. */
function gapBody(gap: Gap | null) {
  const { complete, items } = gap ?? { complete: false, items: [] };
  return {
    complete,
    items: items.map(({ deviation, side, open }) => ({
      baseClause: deviation.baseClause,
      characteristic: deviation.characteristic ?? null,
      kind: deviation.kind,
      change: deviation.change,
      reason: deviation.reason ?? null,
      value: deviation.value ?? null,
      side,
      open,
    })),
  };
}

const transitionBody = ({ procedure, startsOn, source, note }: TransitionView) => ({ procedure, startsOn, source: sourceBody(source), note: note ?? null });
