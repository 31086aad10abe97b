import { type CatalogueRow, type Condition, type Degree, degrees, type Paper, type TaiwanLevel } from '../catalogue/row';

/**
 * What somebody says they hold, in categories alone: nothing by which a person could be told. Null: not said.
 * `employer`, `association`, `filing`: whether there is one; `years`: whole years of work in the trade.
 */
export type Held = Readonly<{
  papers: readonly Paper[]; trade: string | null; level: TaiwanLevel | null; degree: Degree | null; years: number | null;
  employer: boolean | null; association: boolean | null; filing: boolean | null;
}>;
export const nothingSaid: Held = { papers: [], trade: null, level: null, degree: null, years: null, employer: null, association: null, filing: null };

/** `unsaid`: it could be checked if they said it; `not-checkable`: the row does not state it, or it stands in words that people judge. */
export const checkStates = ['met', 'missing', 'unsaid', 'not-checkable'] as const;
export type CheckState = (typeof checkStates)[number];
/** `another`: something else is held than what is asked for; `course`: a course, a card or a degree stands in for the certificate, which it is not. */
export type CheckReason = 'held' | 'another' | 'course' | 'unsaid' | 'row-silent' | 'in-words';

/** `alternative`: as of conditions. `asks`: the condition; null for the paper, its trade and its level, which the row states itself. */
export type Check = Readonly<{ about: 'paper' | 'trade' | 'level' | Condition['kind']; state: CheckState; reason: CheckReason; alternative: number | null; asks: Condition | null }>;

/** `open`: nothing is missing of what could be checked, yet not all could. `provisional`: the row itself is to be confirmed, so that nothing follows. */
export type Proof = Readonly<{ outcome: 'met' | 'missing' | 'open'; provisional: boolean; checks: readonly Check[] }>;

/** Holds what somebody has against a row, condition by condition. It decides nothing: that is for whoever the catalogue names. */
export function prove(row: CatalogueRow, held: Held): Proof {
  const ends = [checkPaper(row, held), checkTrade(row, held), checkLevel(row, held)].filter((check) => check !== null);
  const checks = [...ends, ...row.conditions.map((condition) => checkCondition(condition, held))];
  return { outcome: outcomeOf(checks), provisional: row.toConfirm, checks };
}

type End = Pick<Check, 'about' | 'state' | 'reason'>;
const end = (check: End): Check => ({ ...check, alternative: null, asks: null });

/** The paper that a kind of row is about where its source names none. */
const usualPaper = { person: null, firm: 'firm', title: 'professional' } as const satisfies Readonly<Record<CatalogueRow['kind'], Paper | null>>;
const standIns: ReadonlySet<Paper> = new Set<Paper>(['course', 'care-card', 'degree']);

/** Null: the row names no paper and neither does its kind. */
export const paperOf = ({ kind, taiwan: { paper, level } }: CatalogueRow): Paper | null => paper ?? usualPaper[kind] ?? (level === null ? null : 'technician');

function checkPaper(row: CatalogueRow, { papers }: Held): Check {
  const asked = paperOf(row);
  if (asked === null) return end({ about: 'paper', state: 'not-checkable', reason: 'row-silent' });
  if (papers.includes(asked)) return end({ about: 'paper', state: 'met', reason: 'held' });
  if (papers.length === 0) return end({ about: 'paper', state: 'unsaid', reason: 'unsaid' });
  return end({ about: 'paper', state: 'missing', reason: papers.every((paper) => standIns.has(paper)) ? 'course' : 'another' });
}

/** Told only where they say a code and the row has one. */
function checkTrade({ taiwan: { code } }: CatalogueRow, { trade }: Held): Check | null {
  if (code === null || trade === null) return null;
  return end(trade === code ? { about: 'trade', state: 'met', reason: 'held' } : { about: 'trade', state: 'missing', reason: 'another' });
}

/** A level is the one that the row states; none is taken for another. */
function checkLevel({ kind, taiwan }: CatalogueRow, { level }: Held): Check | null {
  if (taiwan.level === null) return kind === 'person' ? end({ about: 'level', state: 'not-checkable', reason: 'row-silent' }) : null;
  if (level === null) return end({ about: 'level', state: 'unsaid', reason: 'unsaid' });
  return end(level === taiwan.level ? { about: 'level', state: 'met', reason: 'held' } : { about: 'level', state: 'missing', reason: 'another' });
}

function checkCondition(asks: Condition, held: Held): Check {
  const told = (met: boolean | null): Check => ({
    about: asks.kind, alternative: asks.alternative, asks,
    ...(met === null ? { state: 'unsaid', reason: 'unsaid' } as const : met ? { state: 'met', reason: 'held' } as const : { state: 'missing', reason: 'another' } as const),
  });
  if (asks.kind === 'other') return { about: asks.kind, alternative: asks.alternative, asks, state: 'not-checkable', reason: 'in-words' };
  if (asks.kind === 'degree') return told(held.degree === null ? null : degrees.indexOf(held.degree) >= degrees.indexOf(asks.degree));
  if (asks.kind === 'years') return told(held.years === null ? null : held.years >= asks.years);
  return told(held[asks.kind]);
}

const worst = (states: readonly CheckState[]): Proof['outcome'] => (states.includes('missing') ? 'missing' : states.every((state) => state === 'met') ? 'met' : 'open');
const better = { met: 0, open: 1, missing: 2 } as const;

/** What always holds, and of the alternatives the one that comes out best. */
function outcomeOf(checks: readonly Check[]): Proof['outcome'] {
  const always = checks.filter(({ alternative }) => alternative === null).map(({ state }) => state);
  const places = [...new Set(checks.flatMap(({ alternative }) => (alternative === null ? [] : [alternative])))];
  const ways = places.map((place) => worst(checks.filter(({ alternative }) => alternative === place).map(({ state }) => state)));
  const best = ways.sort((one, other) => better[one] - better[other])[0] ?? 'met';
  const all = worst(always);
  return better[all] > better[best] ? all : best;
}
