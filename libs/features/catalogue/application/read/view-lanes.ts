import type { StandardView } from '../standard-view';
import { adoptionViews } from './view-adoptions';
import type { AdoptionRecord, LaneLinkRecord } from './records';
import { named, type Known } from './view-links';

/** A picture with more documents than this is a table. */
export const LANE_NODES = 12;

/**
 * The three lanes around an edition: itself, the bases it adopts, what else adopts them, what those replaced. Where
 * there are more than `LANE_NODES`, the nearest stay, and links only between those that stay.
 */
export function lanes(self: number, adoptions: readonly AdoptionRecord[], links: readonly LaneLinkRecord[], known: Known): StandardView['lanes'] {
  const kept = new Set(laneIds(self, adoptions, links).filter((id) => known.refs.has(id)).slice(0, LANE_NODES));
  const name = (id: number) => known.refs.get(id)?.number ?? '';
  return {
    editions: named([...kept], known),
    adoptions: adoptionViews(adoptions, (fact) => isDrawn(fact, kept) && isFirst(fact, adoptions), known),
    replacements: links
      .filter((link) => kept.has(link.new_id) && kept.has(link.old_id))
      .map((link) => ({ newer: name(link.new_id), older: name(link.old_id), extent: link.extent })),
  };
}

/** Editions of the picture, nearest first, each once. */
export function laneIds(self: number, adoptions: readonly AdoptionRecord[], links: readonly LaneLinkRecord[]): readonly number[] {
  const ring = (n: number) => adoptions.filter((fact) => fact.ring === n).flatMap(ends);
  const near = [self, ...ring(0), ...ring(1)];
  const beside = links.flatMap((link) => (near.includes(link.new_id) ? [link.old_id] : near.includes(link.old_id) ? [link.new_id] : []));
  return [...new Set([...near, ...beside, ...ring(2)])];
}

function isDrawn(fact: AdoptionRecord, kept: ReadonlySet<number>): boolean {
  return fact.base_id !== null && kept.has(fact.national_id) && kept.has(fact.base_id);
}

/** Sources that agree make one line: that of the strongest, which stands first. */
function isFirst(fact: AdoptionRecord, all: readonly AdoptionRecord[]): boolean {
  const { national_id, base_id, degree } = fact;
  return fact === all.find((other) => other.national_id === national_id && other.base_id === base_id && other.degree === degree);
}

function ends(fact: AdoptionRecord): readonly number[] {
  return fact.base_id === null ? [fact.national_id] : [fact.base_id, fact.national_id];
}
