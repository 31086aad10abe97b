import { fold } from '@pure/han';
import type { CatalogueRow, Paper } from '../catalogue/row';
import type { AskedWord, Understood } from './question';

/** A trade of Taiwan's technician list. `item`: of a code that is one item of a trade; `levels`: as far as a source shows them. */
export type Trade = Readonly<{ code: string; name: string; item: string | null; levels: readonly string[] }>;
/** An entry of the mainland's list of occupational qualifications. `category` as printed, empty where the source shows none. */
export type ListedQualification = Readonly<{ part: string; group: string | null; name: string; category: string }>;

/** By what a row was found; `everyday`: by what people call it. */
export const reasons = ['trade-code', 'occupation-code', 'taiwan-name', 'mainland-name', 'everyday', 'all'] as const;
export type Reason = (typeof reasons)[number];
type Shelf<Found> = Readonly<{ rows: readonly Found[]; trades: readonly Trade[]; listed: readonly ListedQualification[] }>;
export type Hit<Found> = Readonly<{ found: Found; reason: Reason }>;

/** `otherLevels`: found too, but the row states another level than the one asked for. */
export type LookedUp<Found> = Readonly<{ hits: readonly Hit<Found>[]; otherLevels: readonly Hit<Found>[]; trades: readonly Trade[]; listed: readonly ListedQualification[] }>;
type Weighed = Readonly<{ reason: Reason; weight: number }>;

/** The code of the trade to which an item belongs: 18201 is an item of 18200. */
export const tradeOf = (code: string): string => `${code.slice(0, 3)}00`;
const isCodeOf = (code: string | null, asked: string): boolean => code !== null && (code === asked || code === tradeOf(asked) || tradeOf(code) === asked);

/** Rows that answer, the nearest first; beside them the trades and listed qualifications of that name, which say nothing of recognition. */
export function lookUp<Found extends Readonly<{ row: CatalogueRow }>>(asked: Understood, { rows, trades, listed }: Shelf<Found>): LookedUp<Found> {
  const named = trades.filter((trade) => isTradeAsked(trade, asked));
  const weighed = rows.filter(({ row }) => takesPaper(row, asked.paper)).flatMap((found) => {
    const weight = weigh(found.row, asked, named);
    return weight ? [{ found, ...weight }] : [];
  });
  const isSilent = ({ found: { row } }: (typeof weighed)[number]): number => Number(asked.paper !== null && row.taiwan.paper === null);
  const sorted = weighed.sort((one, other) => one.weight - other.weight || isSilent(one) - isSilent(other) || Number(one.found.row.toConfirm) - Number(other.found.row.toConfirm));
  const isOther = ({ found: { row } }: Hit<Found>): boolean => isOtherLevel(row, asked);
  const hits = sorted.map(({ found, reason }) => ({ found, reason }));
  return {
    hits: hits.filter((hit) => !isOther(hit)), otherLevels: hits.filter(isOther), trades: named,
    listed: asked.words.length === 0 ? [] : listed.filter(({ name, group }) => asked.words.every(({ word }) => fold(`${group ?? ''} ${name}`).includes(word))),
  };
}

function isTradeAsked({ code, name, item }: Trade, { trades, words, everyday }: Understood): boolean {
  if (trades.length > 0) return trades.some((asked) => isCodeOf(code, asked));
  if (everyday.some((each) => each.kind === 'trade' && (each.code === code || fold(each.means) === fold(name)))) return true;
  return words.length > 0 && words.every(({ word }) => fold(`${name} ${item ?? ''}`).includes(word));
}

/** Papers that no row lists (a course, a card, a degree) narrow nothing: one is told what they are worth. */
function takesPaper(row: CatalogueRow, paper: Paper | null): boolean {
  if (paper === 'firm') return row.kind === 'firm';
  if (paper === 'technician') return row.kind === 'person' && (row.taiwan.paper ?? paper) === paper;
  if (paper === 'professional') return row.kind !== 'firm' && (row.taiwan.paper ?? paper) === paper;
  return true;
}

/** A row without a level is not excluded: its source does not state it. */
function isOtherLevel({ taiwan, mainland }: CatalogueRow, { level, mainlandLevel }: Understood): boolean {
  return (level !== null && taiwan.level !== null && taiwan.level !== level) || (mainlandLevel !== null && mainland.level !== null && mainland.level !== mainlandLevel);
}

/** Null: the row does not answer. The smaller, the nearer. */
function weigh({ taiwan, mainland }: CatalogueRow, asked: Understood, named: readonly Trade[]): Weighed | null {
  if (asked.occupations.length > 0) return mainland.code !== null && asked.occupations.includes(mainland.code) ? { reason: 'occupation-code', weight: 0 } : null;
  if (asked.trades.length > 0) return asked.trades.some((code) => isCodeOf(taiwan.code, code)) || isOneOf(taiwan.name, named) || isOneOf(mainland.name, named) ? { reason: 'trade-code', weight: 0 } : null;
  if (asked.words.length === 0) return { reason: 'all', weight: 0 };
  const [ours, theirs] = [fold(mainland.name), fold(taiwan.name)];
  const all = asked.words.map((word) => weighWord(word, theirs, ours) ?? byTrade(taiwan.code, taiwan.name, named));
  return all.reduce<Weighed | null>((worst, each) => (worst === null || each === null ? null : each.weight > worst.weight ? each : worst), all[0] ?? null);
}

/** The row's trade is one that was named in other words, such as by its name of today. */
function byTrade(code: string | null, name: string, named: readonly Trade[]): Weighed | null {
  return isOneOf(name, named) || named.some((trade) => code !== null && isCodeOf(code, trade.code)) ? { reason: 'taiwan-name', weight: 2 } : null;
}

/** Some sources name the trade in the mainland's characters at the other end. */
const isOneOf = (name: string, trades: readonly Trade[]): boolean => trades.some((trade) => fold(trade.name) === fold(name));

function weighWord({ word, means }: AskedWord, taiwan: string, mainland: string): Weighed | null {
  const said = means.map((each) => fold(each.means));
  if (taiwan === word) return { reason: 'taiwan-name', weight: 0 };
  if (mainland === word) return { reason: 'mainland-name', weight: 0 };
  if (said.includes(taiwan)) return { reason: 'everyday', weight: 1 };
  if (holds(taiwan, word)) return { reason: 'taiwan-name', weight: 2 };
  return holds(mainland, word) ? { reason: 'mainland-name', weight: 2 } : null;
}

/** Either within the other: part of a name is enough, and so is a sentence with the name in it. */
const holds = (name: string, word: string): boolean => name !== '' && (name.includes(word) || (name.length >= 2 && word.includes(name)));
