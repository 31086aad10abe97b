import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CharacterMap, characterMap } from './character-map';
import type { PaperLanguage, PaperRun } from './paper';

type Typeface = 'SC' | 'TC';
type Weights = Readonly<{ normal: string; bold: string }>;

/** Characters of a run that one typeface has. */
export type Typeset = Readonly<{ text: string; font: Typeface }>;

/** Shapes of the reader's side first. The Taiwan typeface lacks what only the mainland writes. */
const order: Readonly<Record<PaperLanguage, readonly [Typeface, Typeface]>> = { 'zh-Hans': ['SC', 'TC'], 'zh-Hant': ['TC', 'SC'], en: ['SC', 'TC'] };

/** Say how a character is drawn or joined, and are not drawn themselves. */
const UNDRAWN = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

const inPackage = (typeface: Typeface, weight: string): string => {
  const name = `@expo-google-fonts/noto-sans-${typeface.toLowerCase()}`;
  return path.join(path.dirname(require.resolve(`${name}/package.json`)), weight, `NotoSans${typeface}_${weight}.ttf`);
};
const weightsOf = (typeface: Typeface): Weights => ({ normal: inPackage(typeface, '400Regular'), bold: inPackage(typeface, '700Bold') });

/** Where the fonts lie (Noto Sans, SIL Open Font License 1.1). */
export const typefaces: Readonly<Record<Typeface, Weights>> = { SC: weightsOf('SC'), TC: weightsOf('TC') };

const maps = new Map<Typeface, CharacterMap>();
const codePointOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A run, split by the typefaces that have its characters; a character that none has becomes its code point, and is told to `lacks`. */
export function typeset({ text }: PaperRun, language: PaperLanguage, lacks: (codePoint: string) => void): readonly Typeset[] {
  const [first, second] = order[language];
  const set: { text: string; font: Typeface }[] = [];
  const put = (drawn: string, font: Typeface): void => {
    const last = set.at(-1);
    if (last?.font === font) last.text += drawn;
    else set.push({ text: drawn, font });
  };
  for (const character of text.normalize('NFC')) {
    const font = [first, second].find((typeface) => has(typeface, character));
    if (font !== undefined) put(character, font);
    else if (!UNDRAWN.test(character)) {
      lacks(codePointOf(character));
      put(`〔${codePointOf(character)}〕`, first);
    }
  }
  return set;
}

function has(typeface: Typeface, character: string): boolean {
  const known = maps.get(typeface) ?? characterMap(readFileSync(typefaces[typeface].normal));
  maps.set(typeface, known);
  return known.has(character.codePointAt(0) ?? 0);
}
