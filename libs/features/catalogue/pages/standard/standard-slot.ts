import type { ReactNode } from 'react';
import type { EditionRef } from '../../application/standard-view';

/** A section of a standard's page. `id` is its address on the page, `label` the locale key of its heading, for the list of what is there. */
export type StandardSection = Readonly<{ id: string; label: string; content: ReactNode }>;

/** Place on a standard's page for what higher features know of it. The server binds who fills it. */
export abstract class StandardSlot {
  /** Sections in their order, few and short: the page of every standard waits for them. */
  abstract sections(edition: EditionRef): Promise<readonly StandardSection[]>;
}
