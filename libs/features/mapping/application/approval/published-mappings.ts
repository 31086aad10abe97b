import type { LocalDate } from '@pure/kernel';
import type { PublishedState, ShownAct } from '../../domain/approval/acts';
import type { MappingDocument, Names } from '../../domain/approval/document';

export type PublishedLine = Readonly<{
  number: string; version: number; state: PublishedState; since: LocalDate; reason: string | null; sourceId: number; targetId: number;
  territory: string; until: LocalDate | null; successor: string | null; example: boolean; document: MappingDocument;
}>;
export type PublishedAct = Readonly<{ record: number; version: number; act: ShownAct; reasons: string | null; by: Names; on: LocalDate }>;
export type AnsweredObjection = Readonly<{ place: number; outcome: 'taken-up' | 'refused'; answer: string }>;

/** `documentRecord`: of the document shown, in the public log under the number; `notice`: while one runs, when it closes; `logged`: place in the log, null as long as there is none. */
export type PublishedMapping = PublishedLine &
  Readonly<{
    sha256: string;
    documentRecord: number;
    acts: readonly PublishedAct[];
    versions: readonly number[];
    objections: readonly AnsweredObjection[];
    notice: Readonly<{ closes: string; open: boolean }> | null;
    logged: Readonly<{ origin: string; index: number }> | null;
  }>;

/** Mappings as everybody sees them; a number that was shown once is answered for ever. */
export abstract class PublishedMappings {
  abstract one(number: string): Promise<PublishedMapping | null>;
  abstract version(number: string, version: number): Promise<PublishedMapping | null>;
}
