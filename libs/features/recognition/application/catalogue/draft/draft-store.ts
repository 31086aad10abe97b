import type { Queries, Tx } from '@platform/database';
import type { CatalogueContent, CatalogueKind } from '../../../domain/catalogue/catalogue';
import type { DraftAct, DraftState } from '../../../domain/catalogue/draft/course';

/** The next version of a catalogue. `version`: of the draft; `attempt`: the UUID under which the steps of both persons belong together; `savedAt`: ISO 8601. */
export type CatalogueDraft = Readonly<{
  id: string; kind: CatalogueKind; example: boolean; organisation: string; state: DraftState; version: number; content: CatalogueContent; attempt: string | null; savedBy: string; proposedBy: string | null; savedAt: string;
}>;
/** `rows`: how many; `published`: its last version, 0 without one. */
export type DraftLine = Omit<CatalogueDraft, 'content' | 'attempt'> & Readonly<{ title: string; rows: number; published: number }>;
/** `by`: an account; `version`: of a publication, the one that it made. */
export type DraftStep = Readonly<{ act: Exclude<DraftAct, 'save'> | 'begin'; by: string; words: string | null; version: number | null; at: string }>;
export type DraftChange = Readonly<{ state: DraftState; content?: CatalogueContent; attempt?: string; proposedBy?: string; savedBy?: string }>;

/** Drafts of the organisation for which the transaction works; others are not there. */
export abstract class CatalogueDraftStore {
  abstract list(tx: Tx): Promise<readonly DraftLine[]>;
  abstract find(tx: Queries, id: string): Promise<CatalogueDraft | null>;
  /** Nobody else changes it until the transaction ends. */
  abstract lock(tx: Tx, id: string): Promise<CatalogueDraft | null>;
  /** False where another organisation, or this one, has one already. */
  abstract create(tx: Tx, draft: Readonly<{ organisation: string; content: CatalogueContent; savedBy: string }>): Promise<boolean>;
  /** Raises its version by one. */
  abstract save(tx: Tx, id: string, change: DraftChange): Promise<void>;
  abstract remove(tx: Tx, id: string): Promise<void>;
  abstract addStep(tx: Tx, id: string, step: Omit<DraftStep, 'at'>): Promise<void>;
  abstract steps(tx: Tx, id: string): Promise<readonly DraftStep[]>;
}
