import type { Tx } from '@platform/database';
import type { Names } from '../../domain/approval/document';

export type NewSentBack = Readonly<{ mapping: string; version: number; regulator: string; names: Names; words: string }>;
export type SentBack = Readonly<{ version: number; names: Names; words: string; at: string }>;

export abstract class SentBackStore {
  abstract create(tx: Tx, sentBack: NewSentBack): Promise<void>;
  abstract of(mapping: string): Promise<readonly SentBack[]>;
}
