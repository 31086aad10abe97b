import type { Json } from '@pure/kernel';
import type { KeptOpinion, Panel, Seat } from './panel';

export const OPINION_FORMAT = 'gongtong-opinion/1';

/** The last opinion on each row: that of the discussion before that of the blind round. */
export function lastOpinions(opinions: readonly KeptOpinion[], seat: string): readonly KeptOpinion[] {
  const own = opinions.filter((opinion) => opinion.seat === seat);
  return own.filter(({ key, round }) => round === 'open' || !own.some((other) => other.key === key && other.round === 'open'));
}

/** What a member puts their name to: the vote on one version, its reasons and the opinion on each row. No name: the label of the draw stands for the person. */
export function opinionDocument({ id, draw, subject, version, digest, unilateral, example }: Panel, { id: seat, label, vote, reasons, notBlind }: Seat, opinions: readonly KeptOpinion[]): Readonly<Record<string, Json>> {
  const rows = lastOpinions(opinions, seat).map(({ key, kind, relation, reason, ofVersion }) => ({ key, kind, relation, reason, ofVersion }));
  return {
    format: OPINION_FORMAT, example, panel: id, draw, label, subject: { kind: subject.kind, number: subject.number, version, digest }, unilateral, ...(notBlind && { notBlind }), vote, reasons,
    rows: rows.sort((one, other) => (one.key < other.key ? -1 : 1)),
  };
}
