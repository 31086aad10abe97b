import type { LaneEdge, LaneGraph, LaneNode } from '@figure';
import type { Translate } from '@ui';
import type { Adopter, AdoptionLane } from '../../application/sectors/sector-view';
import type { EditionRef } from '../../application/standard-view';

/** The lanes of a sector as one picture: its bases in the middle, who adopts them on either side. */
export function lanesGraph(lanes: readonly AdoptionLane[], t: Translate): LaneGraph {
  const nodes = lanes.flatMap((lane) => [
    node(lane.base, 'base', t),
    ...(lane.latest ? [{ ...node(lane.latest, 'base', t), tone: 'fresh' as const, note: t('page.std.lanes.fresh') }] : []),
    ...lane.mainland.map(({ edition }) => node(edition, 'mainland', t)),
    ...lane.taiwan.map(({ edition }) => node(edition, 'taiwan', t)),
  ]);
  const edges = lanes.flatMap((lane) => [
    ...[...lane.mainland, ...lane.taiwan].map((adopter) => edge(adopter, lane.base, t)),
    ...(lane.latest ? [{ from: lane.base.number, to: lane.latest.number, kind: 'renews' as const, label: '' }] : []),
  ]);
  return { nodes: [...new Map(nodes.map((each) => [each.id, each])).values()], edges };
}

function node(edition: EditionRef, lane: LaneNode['lane'], t: Translate): LaneNode {
  const date = edition.implemented ?? edition.issued;
  return {
    id: edition.number,
    lane,
    number: edition.number,
    note: [t(`ui.status.${edition.status}`), ...(date ? [date] : [])].join(' · '),
    order: edition.year ?? Number((date ?? '0').slice(0, 4)),
    tone: edition.status === 'in_force' || edition.status === 'upcoming' ? 'current' : 'past',
    focus: false,
  };
}

function edge({ edition, degree }: Adopter, base: EditionRef, t: Translate): LaneEdge {
  return { from: edition.number, to: base.number, kind: degree === 'undetermined' ? 'relates' : 'adopts', label: degree === 'undetermined' ? t('page.std.lanes.undetermined') : degree };
}
