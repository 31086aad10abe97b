import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { PublicAct, PublishedState, ShownAct } from '../../domain/approval/acts';
import type { MappingDocument, Names } from '../../domain/approval/document';

/** How it stands for everybody, as it was written down: its term may be over by now. `record`: the last one under the number in the public log. */
export type Standing = Readonly<{ number: string; version: number; state: PublishedState; record: number; document: MappingDocument; sha256: string }>;
export type Shown = Readonly<{
  number: string; mapping: string; record: number; version: number; act: PublicAct; state: PublishedState; reasons: string | null; by: Names; on: LocalDate;
  sourceId: number; targetId: number; territory: string; until: LocalDate | null; successor: string | null; example: boolean;
}>;

/** What everybody sees. */
export abstract class PublicationStore {
  abstract lock(tx: Tx, number: string): Promise<Standing | null>;
  /** The act, and how it stands by it. */
  abstract show(tx: Tx, shown: Shown): Promise<void>;
  /** Territory of the other one, where it is approved and between editions of the same standards; null where it is not, or somebody changes it now. */
  abstract territoryOfSuccessor(tx: Tx, number: string, other: string): Promise<string | null>;
  /** Numbers of approved or suspended mappings whose last day is over. */
  abstract over(): Promise<readonly string[]>;
  /** An act that changes nothing of how it stands, in the next place under the number in the public log, which is returned. */
  abstract note(tx: Tx, noted: Readonly<{ number: string; version: number; act: ShownAct; by: Names; on: LocalDate }>): Promise<number>;
  /** Takes the next place under the number in the public log. */
  abstract nextRecord(tx: Tx, number: string): Promise<number>;
  /** Letter for letter; its SHA-256 in hex. */
  abstract keep(tx: Tx, record: number, document: MappingDocument, on: LocalDate): Promise<string>;
}
