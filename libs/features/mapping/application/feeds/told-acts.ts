import type { ShownAct } from '../../domain/approval/acts';
import type { Names } from '../../domain/approval/document';

/** An act that everybody was shown, by the mapping's number and the record of the public log that it is under. */
export type ActNamed = Readonly<{ number: string; record: number }>;
export type ToldAct = ActNamed & Readonly<{ version: number; act: ShownAct; by: Names; sourceId: number; targetId: number }>;

/** What everybody was shown of acts, for lists that name them. */
export abstract class ToldActs {
  /** Those that are unknown are left out. */
  abstract of(asked: readonly ActNamed[]): Promise<readonly ToldAct[]>;
}
