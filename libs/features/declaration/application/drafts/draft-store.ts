import type { Tx } from '@platform/database';
import type { Json } from '@pure/kernel';
import type { PublishedState } from '../published-declarations';

/** A draft as it was typed, whether it can be read or not. */
export type Typed = Readonly<Record<string, Json>>;

/**
 * A declaration as its owner sees it. `number`: null until its first publication; `published`: the version that everybody sees, 0 for
 * none; `version`: of the draft; `writing`: there is something in the draft that is not published.
 */
export type OwnDeclaration = Readonly<{ id: string; number: string | null; state: 'draft' | PublishedState; published: number; version: number; writing: boolean; draftedAt: string; draft: Typed }>;

/** `title`: name of its first product, as typed. */
export type OwnLine = Omit<OwnDeclaration, 'draft'> & Readonly<{ title: string | null }>;
export type OwnAsked = Readonly<{ limit: number; after: string | null }>;
export type OwnPage = Readonly<{ items: readonly OwnLine[]; total: number; next: string | null }>;

/** Declarations of the organisation for which the transaction works; there are no others for it. */
export abstract class DraftStore {
  abstract find(tx: Tx, id: string): Promise<OwnDeclaration | null>;
  /** Nobody else changes it until the transaction ends. */
  abstract lockDraft(tx: Tx, id: string): Promise<OwnDeclaration | null>;
  /** Those that were written last first. */
  abstract page(tx: Tx, asked: OwnAsked): Promise<OwnPage>;
  abstract createDraft(tx: Tx, organisation: string, draft: Typed): Promise<string>;
  /** The next version of the draft. */
  abstract saveDraft(tx: Tx, id: string, draft: Typed): Promise<void>;
  /** Whether there is something to publish from now on; the draft stays as it is. */
  abstract saveWriting(tx: Tx, id: string, writing: boolean): Promise<void>;
}
