import type { Finding } from '@pure/kernel';
import type { MappingContent } from '../domain/content';
import { type Coverage, coverageOf } from '../domain/coverage';
import type { Derived } from '../domain/facts';
import { isSound, lintMapping } from '../domain/lint';
import type { GatherFacts } from './gather-facts';

/** `sound`: nothing keeps it from being submitted. `derived`: what the engine says of the documents, which is no evidence. */
export type Looked = Readonly<{ findings: readonly Finding[]; sound: boolean; coverage: Coverage; derived: Derived }>;

/** Holds a mapping against the rules, the register and the engine; nothing changes. */
export class LintMapping {
  constructor(private readonly facts: GatherFacts) {}

  /** `own`: numbers of the mapping itself and of the one whose place it takes, where there are. */
  async execute(content: MappingContent, own: readonly (string | null)[]): Promise<Looked> {
    const facts = await this.facts.of(content, own.filter((number) => number !== null));
    const findings = lintMapping(content, facts);
    return { findings, sound: isSound(findings), coverage: coverageOf(content, facts), derived: facts.derived };
  }
}
