import type { StandardAct } from '../../domain/kept/seen';
import type { CheckOutcome } from '../../domain/kept/outcome';
import type { EditionStatus } from '../../domain/facts';

/** What happened to an edition. `at`: when it was seen, ISO 8601 in UTC. */
export type StandardNews = Readonly<{ id: number; at: string; acts: readonly StandardAct[]; status: EditionStatus | null; successors: readonly string[] }>;

/** What happened to a declaration: a version, a look after a standard had changed, or another state; `reason` of the state. */
export type DeclarationNews = Readonly<{ id: string; at: string }> &
  Readonly<{ what: 'version'; version: number } | { what: 'look'; outcome: CheckOutcome; standards: readonly string[] } | { what: 'state'; state: string; reason: string | null }>;

/** What everybody was shown of one of many declarations. `at`: ISO 8601 in UTC, the beginning of the day for a state. */
export type ListedNews = Readonly<{ id: string; number: string; at: string; version: number; state: string | null; example: boolean }>;

/** `standard`: its number. */
export type NamedNews = StandardNews & Readonly<{ standard: string }>;

/** `before`: an instant, ISO 8601 in UTC; null for the newest. */
export type NewsPosition = Readonly<{ before: string | null; most: number }>;

/** News for those who follow, the newest first. */
export abstract class News {
  abstract ofStandard(number: string, position: NewsPosition): Promise<readonly StandardNews[]>;
  abstract ofStandards(position: NewsPosition): Promise<readonly NamedNews[]>;
  /** Of all declarations, or of those of an enterprise by its number. */
  abstract ofDeclarations(enterprise: string | null, position: NewsPosition): Promise<readonly ListedNews[]>;
  abstract ofDeclaration(number: string, position: NewsPosition): Promise<readonly DeclarationNews[]>;
}
