import type { Lane, LaneEdge, LaneGraph, LaneNode } from '@figure';
import type { Translate } from '@ui';
import type { AdoptionView, EditionRef, StandardView } from '../../application/standard-view';

/** The editions and adoptions around one standard as a picture with three lanes. */
export function adoptionGraph(view: StandardView, t: Translate): LaneGraph {
  const adoptions = uniqueAdoptions(view);
  const fresh = new Set(view.drift.map((drift) => drift.latest.number));
  const editions = editionsIn(view, adoptions);
  const nodes = editions.map((edition) => nodeOf(edition, view, fresh, t));
  const known = new Set(nodes.map((node) => node.id));
  const edges = [...adoptions.flatMap((adoption) => edgeOf(adoption, t)), ...renewals(view), ...replacements(view, t)];
  return { nodes, edges: edges.filter((edge) => known.has(edge.from) && known.has(edge.to)) };
}

/** Every adoption of the picture once, the strongest source first. */
export function uniqueAdoptions(view: StandardView): AdoptionView[] {
  const all = [...view.adopts, ...view.adoptedBy, ...view.lanes.adoptions].filter((adoption) => adoption.base !== undefined);
  const byPair = new Map<string, AdoptionView>();
  for (const adoption of all) {
    const pair = `${adoption.national.number} ${adoption.base?.number}`;
    if (!byPair.has(pair)) byPair.set(pair, adoption);
  }
  return [...byPair.values()];
}

function editionsIn(view: StandardView, adoptions: readonly AdoptionView[]): EditionRef[] {
  const all = [
    view.edition,
    ...adoptions.flatMap((adoption) => [adoption.national, ...(adoption.base ? [adoption.base] : [])]),
    ...view.drift.flatMap((drift) => [drift.base, drift.latest]),
    ...view.replaces.map((each) => each.other),
    ...view.replacedBy.filter((each) => !each.planned).map((each) => each.other),
    ...view.lanes.editions,
  ];
  return [...new Map(all.map((edition) => [edition.number, edition])).values()];
}

export function laneOf(edition: EditionRef): Lane {
  return edition.side === 'mainland' || edition.side === 'taiwan' ? edition.side : 'base';
}

function nodeOf(edition: EditionRef, view: StandardView, fresh: ReadonlySet<string>, t: Translate): LaneNode {
  const isFresh = fresh.has(edition.number);
  const words = [...(edition.nature ? [t(`page.natureShort.${edition.nature}`)] : []), isFresh ? t('page.std.lanes.fresh') : t(`ui.status.${edition.status}`)];
  const date = edition.implemented ?? edition.issued;
  return {
    id: edition.number,
    lane: laneOf(edition),
    number: edition.number,
    note: [...words, ...(date && !isFresh ? [date] : [])].join(' · '),
    order: edition.year ?? Number((date ?? '0').slice(0, 4)),
    tone: isFresh ? 'fresh' : edition.status === 'in_force' || edition.status === 'upcoming' ? 'current' : 'past',
    focus: edition.number === view.edition.number,
  };
}

function edgeOf(adoption: AdoptionView, t: Translate): LaneEdge[] {
  if (!adoption.base) return [];
  const kind = adoption.degree === 'IDT' || adoption.degree === 'MOD' || adoption.degree === 'EQV' ? 'adopts' : 'relates';
  const label = adoption.degree === 'undetermined' ? t('page.std.lanes.undetermined') : adoption.degree;
  return [{ from: adoption.national.number, to: adoption.base.number, kind, label }];
}

function renewals(view: StandardView): LaneEdge[] {
  return view.drift.map((drift) => ({ from: drift.base.number, to: drift.latest.number, kind: 'renews', label: '' }));
}

function replacements(view: StandardView, t: Translate): LaneEdge[] {
  const renewed = new Set(view.drift.map((drift) => `${drift.latest.number} ${drift.base.number}`));
  const pairs = [
    ...view.replaces.map((each) => ({ newer: view.edition.number, older: each.other.number, extent: each.extent as string })),
    ...view.replacedBy.filter((each) => !each.planned).map((each) => ({ newer: each.other.number, older: view.edition.number, extent: each.extent as string })),
    ...view.lanes.replacements,
  ];
  const unique = new Map(pairs.map((pair) => [`${pair.newer} ${pair.older}`, pair]));
  return [...unique].flatMap(([key, pair]) => {
    if (renewed.has(key)) return [];
    return [{ from: pair.newer, to: pair.older, kind: 'replaces' as const, label: t(pair.extent === 'part' ? 'page.std.lanes.replacesPart' : 'page.std.lanes.replaces') }];
  });
}
