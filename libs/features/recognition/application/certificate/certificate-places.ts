import type { Queries, Tx } from '@platform/database';
import type { CertificateState } from '../../domain/certificate/measure';

/** Where a certificate stands in the lists of status: list from 1 on, place from 0 on. */
export type Listed = Readonly<{ list: number; index: number }>;

/** Places in the lists of status. Each is drawn, so that it tells nothing of the number, once, and kept. Examples have lists of their own. */
export abstract class CertificatePlaces {
  abstract draw(tx: Tx, certificate: Readonly<{ number: string; example: boolean }>): Promise<void>;
  /** Of an issued number. */
  abstract of(read: Queries, number: string): Promise<Listed>;
  /** Places in a list of all that stand in this state. */
  abstract standing(state: CertificateState, list: number, example: boolean): Promise<readonly number[]>;
}
