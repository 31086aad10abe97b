import type { StandardAct } from '../../domain/kept/seen';
import type { CheckOutcome } from '../../domain/kept/outcome';
import type { EditionStatus } from '../../domain/facts';

/** What happened to an edition. `at`: when it was seen, ISO 8601 in UTC. */
export type StandardNews = Readonly<{ id: number; at: string; acts: readonly StandardAct[]; status: EditionStatus | null; successors: readonly string[] }>;

/** What happened to a declaration: a version, a look after a standard had changed, or another state; `reason` of the state. */
export type DeclarationNews = Readonly<{ id: string; at: string }> &
  Readonly<{ what: 'version'; version: number } | { what: 'look'; outcome: CheckOutcome; standards: readonly string[] } | { what: 'state'; state: string; reason: string | null }>;

/** News for those who follow, the newest first. */
export abstract class News {
  abstract ofStandard(number: string, most: number): Promise<readonly StandardNews[]>;
  abstract ofDeclaration(number: string, most: number): Promise<readonly DeclarationNews[]>;
}
