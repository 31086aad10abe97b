import { fold } from '@pure/han';
import { type MainlandLevel, mainlandLevels, type Paper, type TaiwanLevel, taiwanLevels } from '../catalogue/row';
import type { EverydayName } from './everyday-name';

/** What somebody typed and chose; null: nothing chosen. */
export type Question = Readonly<{ text: string; paper: Paper | null; level: TaiwanLevel | null }>;

/** A word in folded script, and what it stands for in everyday speech. */
export type AskedWord = Readonly<{ word: string; means: readonly EverydayName[] }>;

/** What was understood of a question. A choice goes before what the words say. `trades`: codes of five digits. */
export type Understood = Readonly<{
  words: readonly AskedWord[]; trades: readonly string[]; occupations: readonly string[];
  paper: Paper | null; level: TaiwanLevel | null; mainlandLevel: MainlandLevel | null; everyday: readonly EverydayName[];
}>;

const OCCUPATION = /(?<![\d-])\d-\d{2}-\d{2}-\d{2}(?![\d-])/g;
const TRADE = /(?<![\d-])\d{5}(?![\d-])/g;
/** What separates words; signs inside a trade's name such as + stay. */
const BETWEEN = /[\s,;:/()[\]"'、，。．·→>〔〕「」-]+/u;

/** Reads names, codes, levels and papers in either script, with or without spaces between. */
export function readQuestion({ text, paper, level }: Question, names: readonly EverydayName[]): Understood {
  const folded = fold(text);
  const [occupations, trades] = [folded.match(OCCUPATION) ?? [], folded.replace(OCCUPATION, ' ').match(TRADE) ?? []];
  const withoutCodes = folded.replace(OCCUPATION, ' ').replace(TRADE, ' ');
  const ofTaiwan = levelIn(withoutCodes, taiwanLevels, (each) => [`${each}級`, `${each}等`]);
  const alone = ofTaiwan.found === null ? levelAlone(withoutCodes) : ofTaiwan;
  const ofMainland = levelIn(alone.rest, mainlandLevels, (each) => [each]);
  const papers = papersIn(ofMainland.rest, names);
  const words = papers.rest.split(BETWEEN).filter((word) => word !== '').map((word) => ({ word, means: tradesIn(word, names) }));
  return {
    words, trades: [...new Set(trades)], occupations: [...new Set(occupations)],
    paper: paper ?? papers.found[0]?.means ?? null, level: level ?? alone.found, mainlandLevel: ofMainland.found,
    everyday: [...papers.found, ...words.flatMap(({ means }) => means)],
  };
}

/** `written`: how a level is written, of trades 甲級, of firms 甲等. */
function levelIn<Level extends string>(text: string, levels: readonly Level[], written: (level: Level) => readonly string[]): Readonly<{ found: Level | null; rest: string }> {
  const spelt = levels.flatMap((level) => written(level).map((spelling) => ({ level, spelling: fold(spelling) })));
  const found = spelt.find(({ spelling }) => text.includes(spelling));
  return found ? { found: found.level, rest: text.replaceAll(found.spelling, ' ') } : { found: null, rest: text };
}

/** A level as people write it beside a name, without 級: 照顧服務員 單一, 車床 乙. Alone it may be anything. */
function levelAlone(text: string): Readonly<{ found: TaiwanLevel | null; rest: string }> {
  const words = text.split(BETWEEN);
  const found = words.length > 1 ? (taiwanLevels.find((level) => words.includes(fold(level))) ?? null) : null;
  return { found, rest: found === null ? text : words.filter((word) => word !== fold(found)).join(' ') };
}

/** Papers that the words name, the longest name first, and what remains without them. */
function papersIn(text: string, names: readonly EverydayName[]): Readonly<{ found: readonly Extract<EverydayName, { kind: 'paper' }>[]; rest: string }> {
  const papers = names.filter((name) => name.kind === 'paper').sort((one, other) => other.name.length - one.name.length);
  let rest = text;
  const found = papers.filter(({ name }) => {
    if (!rest.includes(fold(name))) return false;
    rest = rest.replaceAll(fold(name), ' ');
    return true;
  });
  return { found, rest };
}

/** Everyday names that the word is or holds; where it is one, those that it merely holds are left out. */
function tradesIn(word: string, names: readonly EverydayName[]): readonly EverydayName[] {
  const trades = names.filter(({ kind }) => kind === 'trade');
  const same = trades.filter(({ name }) => fold(name) === word);
  return same.length > 0 ? same : trades.filter(({ name }) => word.includes(fold(name)));
}
