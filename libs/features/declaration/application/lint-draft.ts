import type { LintFinding } from '../domain/finding';
import { lint, stateOf } from '../domain/lint';
import type { DraftFault } from '../domain/reading/draft-fault';
import { readDraft } from '../domain/reading/read-draft';
import type { DeclarationState } from '../domain/states';
import type { GatherFacts } from './gather-facts';

/** `faults`: what could not be read; all else was looked at. `state`: as what it would be kept. */
export type Linted = Readonly<{ state: DeclarationState; findings: readonly LintFinding[]; faults: readonly DraftFault[] }>;

/** Holds a draft against the rules of law and the register as of today. Nothing is kept. */
export class LintDraft {
  constructor(private readonly facts: GatherFacts) {}

  /** `organisation`: who asks, to be told of declarations of others that are nearly the same. */
  async execute(input: unknown, organisation?: string): Promise<Linted> {
    const { draft, faults } = readDraft(input);
    const findings = lint(draft, await this.facts.of(draft, organisation));
    return { state: stateOf(findings, faults.length), findings, faults };
  }
}
