import { type PaperRun, type PaperText, plain } from '@platform/pdf';
import type { DeclarationDocument } from '@pure/credential';
import { type Language, quotations, type Scripts } from '@ui';
import { writtenLanguage } from '../written';

type Declarer = DeclarationDocument['declarer'];

/** What the enterprise wrote. */
export const written = (text: string, by: Declarer): PaperText => plain(text, writtenLanguage(text, by));

/** The text nearest to the reader. */
export function quoted(texts: Scripts, language: Language): PaperText {
  const [first] = quotations(texts, language);
  return first ? [first] : [];
}

const PLACE = /\[\[(\w+)\]\]/;

/** A sentence of our own with quotations in its places: `t('…', {text: place('text')})`. */
export const place = (name: string): string => `[[${name}]]`;
export const sentence = (text: string, quotations: Readonly<Record<string, PaperText>>): readonly PaperRun[] =>
  text.split(/(\[\[\w+\]\])/).flatMap((part): PaperText => quotations[PLACE.exec(part)?.[1] ?? ''] ?? (part === '' ? [] : plain(part)));
