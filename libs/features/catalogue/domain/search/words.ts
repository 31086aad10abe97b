import { queryTokens } from '@pure/han';

/** A folded word of a query: `checked` where its tokens alone do not say that it stands there in one piece. */
export type Word = Readonly<{ text: string; tokens: readonly number[]; checked: boolean }>;

/** Most words that are looked for; the rest is ignored. */
export const MOST_WORDS = 8;
/** Longest part of a word that is looked for, in characters. */
const LONGEST_WORD = 60;

const UNSPACED = /[\u3005\u3007\u3021-\u3029\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3400-\u4dbf\u4e00-\u9fff\u{20000}-\u{3ffff}]+/gu;

/**
 * The words of a folded query, each once. Han beside Latin letters are words of their own: `led模块` asks for `led` and for
 * `模块`, with or without a space between them.
 */
export function wordsOf(folded: string): readonly Word[] {
  const texts = queryTokens(folded).words.flatMap((word) => queryTokens(word.replace(UNSPACED, ' $& ')).words);
  return [...new Set(texts.map((text) => [...text].slice(0, LONGEST_WORD).join('')))].slice(0, MOST_WORDS).map(wordOf);
}

export function wordOf(text: string): Word {
  const { tokens } = queryTokens(text);
  const isHan = text.replace(UNSPACED, '') === '';
  return { text, tokens, checked: isHan ? [...text].length > 2 : tokens.length > 1 };
}

/** A word of Han in its pairs of characters, of which one may be missing; another word as it is. */
export function piecesOf(word: Word): readonly Word[] {
  const letters = [...word.text];
  if (letters.length < 3 || word.text.replace(UNSPACED, '') !== '') return [word];
  return letters.slice(1).map((letter, at) => wordOf(`${letters[at] ?? ''}${letter}`));
}
