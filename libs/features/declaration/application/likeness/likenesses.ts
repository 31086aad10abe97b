import type { Tx } from '@platform/database';
import type { DeclarationDocument } from '@pure/credential';
import type { Draft } from '../../domain/draft';
import type { Similar } from '../../domain/facts';

/** Which declarations of others say nearly the same. */
export abstract class Likenesses {
  /** The likest first; examples, and what the organisation itself declared, are left out. */
  abstract of(draft: Draft, organisation: string): Promise<readonly Similar[]>;
  /** Written with the version of today. */
  abstract save(tx: Tx, document: DeclarationDocument, organisation: string): Promise<void>;
}
