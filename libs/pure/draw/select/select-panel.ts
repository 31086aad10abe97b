import { ok, refuse, type Result } from '@pure/kernel';

/** Of which side of the strait a candidate speaks. */
export const panelSides = ['mainland', 'taiwan'] as const;
export type PanelSide = (typeof panelSides)[number];

/** Why somebody who was drawn does not sit: facts of the candidate, or the seats that the other side is owed. */
export const skipReasons = ['conflict', 'field', 'unavailable', 'declined', 'recused', 'balance'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** `unfit`: why this one cannot sit; null where nothing speaks against it. */
export type Candidate = Readonly<{ label: string; side: PanelSide; unfit: Exclude<SkipReason, 'balance'> | null }>;
/** `size`: seats, odd. `least`: seats that each side is owed. */
export type Seats = Readonly<{ size: number; least: Readonly<Record<PanelSide, number>> }>;
export type Skip = Readonly<{ label: string; reason: SkipReason }>;
/** `panel`: who sits, in drawn order; `skips`: who was passed over before the last seat was taken; `reserves`: who is fit and comes after it. */
export type Selection = Readonly<{ panel: readonly string[]; skips: readonly Skip[]; reserves: readonly string[] }>;

export type SelectionRefusal =
  | Readonly<{ code: 'PANEL_SIZE_EVEN'; size: number }>
  | Readonly<{ code: 'PANEL_SEATS_OVERDRAWN'; size: number; owed: number }>
  /** `missing`: how many of the side, or of any side, are missing among all who are fit. */
  | Readonly<{ code: 'PANEL_CANNOT_BE_FILLED'; side: PanelSide | null; missing: number }>;

/**
 * Seats candidates in the order in which they were drawn. One is passed over where it is unfit, or where the seats that are left
 * are owed to the other side. When somebody leaves later, the same call with that one unfit changes one seat alone.
 */
export function selectPanel(drawn: readonly Candidate[], { size, least }: Seats): Result<Selection, SelectionRefusal> {
  const owed = panelSides.reduce((sum, side) => sum + least[side], 0);
  if (size % 2 === 0) return refuse({ code: 'PANEL_SIZE_EVEN', size });
  if (owed > size) return refuse({ code: 'PANEL_SEATS_OVERDRAWN', size, owed });
  const lacking = lackOf(drawn.filter(({ unfit }) => unfit === null), { size, least });
  return lacking ? refuse(lacking) : ok(seat(drawn, { size, least }));
}

function lackOf(fit: readonly Candidate[], { size, least }: Seats): SelectionRefusal | null {
  for (const side of panelSides) {
    const missing = least[side] - fit.filter((candidate) => candidate.side === side).length;
    if (missing > 0) return { code: 'PANEL_CANNOT_BE_FILLED', side, missing };
  }
  return fit.length < size ? { code: 'PANEL_CANNOT_BE_FILLED', side: null, missing: size - fit.length } : null;
}

function seat(drawn: readonly Candidate[], { size, least }: Seats): Selection {
  const owed = { ...least };
  const [panel, skips, reserves]: [string[], Skip[], string[]] = [[], [], []];
  for (const { label, side, unfit } of drawn) {
    const free = size - panel.length - panelSides.reduce((sum, each) => sum + owed[each], 0);
    if (panel.length === size) reserves.push(...(unfit === null ? [label] : []));
    else if (unfit !== null) skips.push({ label, reason: unfit });
    else if (owed[side] === 0 && free === 0) skips.push({ label, reason: 'balance' });
    else {
      panel.push(label);
      owed[side] = Math.max(0, owed[side] - 1);
    }
  }
  return { panel, skips, reserves };
}
