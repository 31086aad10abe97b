import type { Tx } from '@platform/database';
import type { Actor } from '@platform/permissions';
import type { Result } from '@pure/kernel';
import type { PersonErased, SealedField } from './personal-fields';

/** What somebody may look at another one's field for. */
export const revealPurposes = ['verification', 'contact', 'breach-notice', 'legal-duty'] as const;
export type RevealPurpose = (typeof revealPurposes)[number];

/** `reason` is kept beside the person, never in the journal: people write names into reasons. */
export type RevealAsked = Readonly<{ by: Actor; purpose: RevealPurpose; reason: string; fields: readonly SealedField[] }>;

/**
 * Opens fields to somebody else than the person, and keeps that it was so: the act `personal.revealed` with ids and purpose,
 * and a row that the person sees. Who may, and that they proved who they are, is for the route to say.
 */
export abstract class Reveals {
  /** Texts in the order asked. */
  abstract reveal(tx: Tx, asked: RevealAsked): Promise<Result<readonly string[], PersonErased>>;
}
