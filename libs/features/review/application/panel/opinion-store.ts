import type { PasskeySignature } from '@features/access';
import type { Tx } from '@platform/database';
import type { Json } from '@pure/kernel';
import type { RowOpinion } from '../../domain/panel';
import type { CommentKind, KeptComment, KeptOpinion, KeptRead, Names, OpinionRound } from './panel';

export type OpinionPlace = Readonly<{ seat: string; key: string; round: OpinionRound }>;
/** `version`: of what was objected to. */
export type ObjectionPlace = Readonly<{ seat: string; version: number }>;
export type NewComment = Readonly<{ panel: string; key: string; seat: string; kind: CommentKind; words: string; ofVersion: number }>;
export type SignedOpinion = Readonly<{ version: number; document: Json; sha256: Buffer; signature: PasskeySignature | null }>;

/** What members think, read, say and sign. */
export abstract class OpinionStore {
  /** Of all seats of a panel. */
  abstract opinions(tx: Tx, panel: string): Promise<readonly KeptOpinion[]>;
  /** Its version; the next one where there is one already. */
  abstract saveOpinion(tx: Tx, place: OpinionPlace, opinion: RowOpinion & Readonly<{ ofVersion: number; digest: string }>): Promise<number>;
  abstract reads(tx: Tx, seat: string): Promise<readonly KeptRead[]>;
  abstract saveRead(tx: Tx, seat: string, rows: readonly KeptRead[]): Promise<void>;
  abstract comments(tx: Tx, panel: string): Promise<readonly KeptComment[]>;
  abstract createComment(tx: Tx, comment: NewComment): Promise<string>;
  abstract createSigned(tx: Tx, seat: string, signed: SignedOpinion): Promise<void>;
  /** The centre's words on objections to a version, by seat. */
  abstract minorityWords(tx: Tx, panel: string, version: number): Promise<ReadonlyMap<string, Names>>;
  abstract saveMinorityWords(tx: Tx, place: ObjectionPlace, words: Names, by: string): Promise<void>;
}
