/** Languages in whose shapes Han characters are drawn. */
export type PaperLanguage = 'zh-Hans' | 'zh-Hant' | 'en';

/** Words on paper; without a language they are in that of the paper. */
export type PaperRun = Readonly<{ text: string; language?: PaperLanguage }>;
export type PaperText = readonly PaperRun[];

/** Paragraphs, one under another. */
export type PaperCell = readonly PaperText[];

export type PaperBlock =
  | Readonly<{ kind: 'title'; text: PaperText; under: PaperCell; code?: PaperCode }>
  | Readonly<{ kind: 'heading'; text: PaperText }>
  | Readonly<{ kind: 'paragraph'; text: PaperText; tone?: 'notice' | 'small' }>
  | Readonly<{ kind: 'facts'; rows: readonly Readonly<{ term: PaperText; detail: PaperCell }>[] }>
  | Readonly<{ kind: 'code'; text: PaperCell; code: PaperCode }>
  | Readonly<{ kind: 'table'; columns: readonly PaperColumn[]; rows: readonly (readonly PaperCell[])[] }>;

/** `share`: of the width, beside the shares of the others. */
export type PaperColumn = Readonly<{ label: PaperText; share: number }>;

/** A QR code of a text, or one that is drawn already, without its quiet zone; `label`: what it says to somebody who does not see it. */
export type PaperCode = Readonly<{ label: string }> & (Readonly<{ content: string }> | Readonly<{ modules: readonly (readonly boolean[])[] }>);

/** A file that goes with the paper, inside of it. */
export type PaperFile = Readonly<{ name: string; type: string; description: string; bytes: Uint8Array }>;

/**
 * An A4 paper. `at`: the instant of which it speaks, ISO 8601: the same paper of the same instant has the same bytes. `foot`: at the
 * foot of every page, with the page's number and how many there are. `lacking`: what is said at its end of characters that no font
 * has; in their place stands their code point.
 */
export type Paper = Readonly<{
  language: PaperLanguage; title: string; author: string; at: string; blocks: readonly PaperBlock[]; file?: PaperFile;
  foot: (page: number, pages: number) => string; lacking: (codePoints: readonly string[]) => string;
}>;

export const plain = (text: string, language?: PaperLanguage): PaperText => [{ text, ...(language && { language }) }];
