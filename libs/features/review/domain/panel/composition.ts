import type { PanelSide } from '@pure/draw';
import { ok, refuse, type Result } from '@pure/kernel';
import type { PanelRules } from './rules';

export type Composition = Readonly<{ size: number; least: Readonly<Record<PanelSide, number>> }>;
export type CompositionRefusal =
  | Readonly<{ code: 'PANEL_TOO_SMALL'; least: number }> | Readonly<{ code: 'PANEL_SIZE_EVEN'; size: number }>
  | Readonly<{ code: 'PANEL_SIDE_UNSEATED'; side: PanelSide }> | Readonly<{ code: 'PANEL_SEATS_OVERDRAWN'; size: number; owed: number }>;

/** Odd, so that it can decide; both sides have a seat, and no more is owed to them than there is. */
export function fitComposition({ size, least }: Composition, { leastSize }: PanelRules): Result<null, CompositionRefusal> {
  if (size < leastSize) return refuse({ code: 'PANEL_TOO_SMALL', least: leastSize });
  if (size % 2 === 0) return refuse({ code: 'PANEL_SIZE_EVEN', size });
  const unseated = (['mainland', 'taiwan'] as const).find((side) => least[side] < 1);
  if (unseated !== undefined) return refuse({ code: 'PANEL_SIDE_UNSEATED', side: unseated });
  const owed = least.mainland + least.taiwan;
  return owed > size ? refuse({ code: 'PANEL_SEATS_OVERDRAWN', size, owed }) : ok(null);
}

/** 单侧评审 ‖ 單側審查: one side has fewer seats than it is owed. */
export const isUnilateral = (sides: readonly PanelSide[], least: Composition['least']): boolean =>
  (['mainland', 'taiwan'] as const).some((side) => sides.filter((each) => each === side).length < least[side]);

/** The same of who voted: all votes came from one side. Where nobody voted there is nothing of which to say it. */
export const isVotedByOneSide = (sides: readonly PanelSide[]): boolean => sides.length > 0 && isUnilateral(sides, { mainland: 1, taiwan: 1 });
