import type { LocalDate } from '@pure/kernel';
import type { StandardView } from '../standard-view';
import type { FamilyView, NumberLookup, SlugLookup, Suggestion } from './number-lookup';
import type { ClassScheme, ClassView, Coverage } from './standard-list';

/** Reads the catalogue for pages and answers. Without `asOf` statuses are those of today in Asia/Shanghai. */
export abstract class StandardReader {
  /** What a text that should name one standard, in any spelling, leads to. */
  abstract findByNumber(text: string, asOf?: LocalDate): Promise<NumberLookup>;
  abstract findBySlug(slug: string, asOf?: LocalDate): Promise<SlugLookup>;
  /** At most eight standards near a text that leads nowhere; empty where nothing is near. */
  abstract suggestions(text: string): Promise<readonly Suggestion[]>;
  abstract standardView(editionId: number, asOf?: LocalDate): Promise<StandardView | null>;
  abstract familyView(slug: string, asOf?: LocalDate): Promise<FamilyView | null>;
  abstract coverage(): Promise<Coverage>;
  /** Null for a code that the classification does not have. */
  abstract browse(scheme: ClassScheme, code?: string): Promise<ClassView | null>;
}
