import type { Locale } from '@platform/locale';
import type { PublishedDeclaration } from '../published-declarations';
import type { SeenDeclaration } from '../see-declaration';

/** The head of the log that a receipt is under: leaves, root in base 64, and the receipt itself (C2SP tlog-proof). */
export type CheckedHead = Readonly<{ origin: string; index: number; size: number; root: string; proof: string }>;

/** What was looked up. `at`: ISO 8601; `head`: null where the version stands in no log yet. */
export type Check = Readonly<{ seen: SeenDeclaration; at: string; head: CheckedHead | null }>;

/** Papers of a declaration, as PDF. */
export abstract class DeclarationPapers {
  /** The version that is shown, with the fields of GB/T 27050.1-2006, 6. */
  abstract document(declaration: PublishedDeclaration, language: Locale): Promise<Uint8Array>;
  abstract receipt(check: Check, language: Locale): Promise<Uint8Array>;
}
