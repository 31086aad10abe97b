import type { Tx } from '@platform/database';
import type { PublishedState } from '../published-declarations';

/** Where a declaration stands in the lists of status: list from 1 on, place from 0 on. */
export type Listed = Readonly<{ list: number; index: number }>;

/** Places in the lists of status. Each is drawn, so that it tells nothing of the number, once, and kept. Examples have lists of their own. */
export abstract class StatusPlaces {
  abstract draw(tx: Tx, declaration: Readonly<{ number: string; example: boolean }>): Promise<void>;
  /** Of a published number. */
  abstract of(number: string): Promise<Listed>;
  /** Places in a list of all that stand in one of these states. */
  abstract standing(states: readonly PublishedState[], list: number, example: boolean): Promise<readonly number[]>;
}
