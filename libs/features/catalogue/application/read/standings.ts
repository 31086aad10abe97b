import type { PartialDate } from '@pure/kernel';
import type { Status } from '../../domain/edition';
import type { Texts } from '../standard-view';

/** What takes the place of an edition. `on`: when, as far as a source or its own dates tell. */
export type SuccessorOf = Readonly<{ number: string; whole: boolean; planned: boolean; on?: PartialDate }>;

/** Where an edition stands today, as those who rest on it need to know. */
export type Standing = Readonly<{ number: string; slug: string; title: Texts; status: Status; replacedBy: readonly SuccessorOf[]; amendments: readonly string[] }>;

/** Where many editions stand, in a few queries for all of them. */
export abstract class Standings {
  /** By the numbers as they were given; what the register lacks is left out. */
  abstract of(numbers: readonly string[]): Promise<ReadonlyMap<string, Standing>>;
}
