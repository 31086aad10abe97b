/** The three lanes: what is adopted stands in the middle, the sides left and right of it. */
export const lanes = ['mainland', 'base', 'taiwan'] as const;
export type Lane = (typeof lanes)[number];

/** One edition. `order` sorts it in time (year of issue); `note` is the second line, such as its status. */
export type LaneNode = Readonly<{
  id: string;
  lane: Lane;
  number: string;
  note: string;
  order: number;
  /** `fresh`: a newer base that nobody in the picture adopts. */
  tone: 'current' | 'past' | 'fresh';
  /** The edition whose page it is. */
  focus: boolean;
  href?: string;
}>;

/**
 * `adopts` and `relates` (NEQ: a relation, no adoption) lead from the national edition to its base; `replaces` from the
 * newer edition to the older; `renews` from the older base to its newer edition. `label` is short: IDT, MOD, 部分.
 */
export type LaneEdge = Readonly<{ from: string; to: string; kind: 'adopts' | 'relates' | 'replaces' | 'renews'; label: string; /** It is a step of the path that the page is about. */ onPath?: boolean }>;

/** What follows from a path: drawn dashed below all editions, so that it is never taken for a fact. */
export type Derived = Readonly<{ from: string; to: string; label: string }>;

export type LaneGraph = Readonly<{ nodes: readonly LaneNode[]; edges: readonly LaneEdge[]; derived?: Derived }>;

/** More editions than these cannot be read in a picture: the table comes first. */
export const MOST_NODES = 12;
