import { type Candidate, type PanelSide, panelSides, type Seats, type Selection, selectPanel } from '@pure/draw';
import { ok, refuse, type Result } from '@pure/kernel';

export type Filled = Readonly<{ selection: Selection; unilateral: boolean }>;
export type Unfilled = Extract<Extract<ReturnType<typeof selectPanel>, Readonly<{ ok: false }>>['refusal'], Readonly<{ code: string }>>;

/**
 * Seats a panel; where one side has fewer who are fit than it is owed, it gets those it has, and the panel is one-sided
 * (单侧评审 ‖ 單側審查). Who is missing altogether is refused.
 */
export function fillPanel(drawn: readonly Candidate[], seats: Seats): Result<Filled, Unfilled> {
  const selected = selectPanel(drawn, seats);
  if (selected.ok) return ok({ selection: selected.value, unilateral: false });
  if (selected.refusal.code !== 'PANEL_CANNOT_BE_FILLED' || selected.refusal.side === null) return selected;
  const again = selectPanel(drawn, { size: seats.size, least: asManyAsAreFit(drawn, seats.least) });
  return again.ok ? ok({ selection: again.value, unilateral: true }) : refuse(again.refusal);
}

const asManyAsAreFit = (drawn: readonly Candidate[], least: Seats['least']): Seats['least'] => {
  const fit = (side: PanelSide): number => drawn.filter((one) => one.side === side && one.unfit === null).length;
  const [mainland, taiwan] = panelSides.map((side) => Math.min(least[side], fit(side)));
  return { mainland: mainland ?? 0, taiwan: taiwan ?? 0 };
};
