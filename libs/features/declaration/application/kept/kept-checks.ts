import type { Acting } from '@platform/permissions';
import type { LintFinding } from '../../domain/finding';
import type { CheckOutcome } from '../../domain/kept/outcome';
import type { PublishedState } from '../published-declarations';
import type { ChangedStandard } from './check-store';

/** What came of a look at a declaration. `at`: ISO 8601 in UTC; digests of the version that was looked at. */
export type Check = Readonly<{ id: number; version: number; sha256: string; sm3: string; at: string; outcome: CheckOutcome; standards: readonly ChangedStandard[] }>;

/** A declaration of which the rules say something since a standard that it names has changed. `id`: of the declaration as its owner knows it. */
export type Alert = Readonly<{
  id: string; number: string; version: number; state: PublishedState; title: string; checkedAt: string; findings: readonly LintFinding[]; standards: readonly ChangedStandard[]; writing: boolean;
}>;

/** What came of looks, to be read. */
export abstract class KeptChecks {
  /** The newest first. */
  abstract ofDeclaration(number: string, most: number): Promise<readonly Check[]>;
  abstract find(number: string, id: number): Promise<Check | null>;
  /** Of the organisation for which somebody acts, the newest first. */
  abstract alerts(acting: Pick<Acting, 'organisation'>, most: number): Promise<readonly Alert[]>;
}
