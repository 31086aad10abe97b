import type { Finding } from '@pure/kernel';
import { readNumber } from '@pure/public-number';
import type { LintMapping } from '../lint-mapping';
import type { MappingCase, MappingCases } from './mapping-cases';

/** `digest`: of the content that was looked at. */
export type LookedAnew = Readonly<{ digest: string; findings: readonly Finding[] }>;
export type NotSound = Readonly<{ code: 'MAPPING_NOT_SOUND'; findings: readonly Finding[] }>;

/** Holds frozen content against the rules with what the register and the engine know today, before a transaction begins: that asks nobody else. */
export class LookAnew {
  constructor(
    private readonly cases: MappingCases,
    private readonly linting: LintMapping,
  ) {}

  async at(typed: string): Promise<LookedAnew | null> {
    const read = readNumber(typed);
    const mapping = read.ok && read.value.letter === 'M' ? await this.cases.read(read.value.number) : null;
    return mapping && this.of(mapping);
  }

  async of({ number, supersedes, content, digest }: MappingCase): Promise<LookedAnew> {
    const { findings } = await this.linting.execute(content, [number, supersedes]);
    return { digest, findings };
  }
}
