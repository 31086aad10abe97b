/** A part of a whole, exactly: three of four. */
export type Share = Readonly<{ of: number; in: number }>;

/**
 * When a panel can decide and what carries. `quorum`: seats that vote, of all seats; `majority`: votes for, of votes given;
 * `against`: objections, of votes given, at most; `strata`: fewer than so many publish no counts.
 */
export type PanelRules = Readonly<{ version: number; leastSize: number; quorum: Share; majority: Share; against: Share; strata: number }>;

/**
 * In versions, never changed: a panel keeps the one under which it was opened. Version 1 takes the shares of the voting rule of
 * mainland technical committees as its default, which nobody has confirmed against the text: three in four vote, two in three of the
 * votes for, one in four against at most.
 */
export const panelRules: readonly PanelRules[] = [
  { version: 1, leastSize: 3, quorum: { of: 3, in: 4 }, majority: { of: 2, in: 3 }, against: { of: 1, in: 4 }, strata: 5 },
];

export const currentRules = panelRules[panelRules.length - 1] as PanelRules;
export const rulesOf = (version: number): PanelRules => panelRules.find((rules) => rules.version === version) ?? currentRules;

export const isAtLeast = (count: number, whole: number, share: Share): boolean => count * share.in >= whole * share.of;
export const isAtMost = (count: number, whole: number, share: Share): boolean => count * share.in <= whole * share.of;
