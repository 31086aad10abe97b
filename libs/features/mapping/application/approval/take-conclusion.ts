import type { DecidedMappings } from '@features/catalogue';
import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Clock } from '@pure/kernel';
import { decidedRows } from '../../domain/approval/decided-rows';
import { stateAfter } from '../../domain/states';
import type { MappingCases } from './mapping-cases';

/** What a panel concluded on a frozen version of a mapping, by its id. */
export type Conclusion = Readonly<{ mapping: string; version: number; digest: string; outcome: 'agreed' | 'not-agreed' | 'changes-requested'; unilateral: boolean }>;

const system: Actor = { via: 'system' };

/** A panel that agreed makes a mapping reviewed, which the engine takes at grade 4; any other outcome gives it back to the centre. */
export class TakeConclusion {
  constructor(
    private readonly cases: MappingCases,
    private readonly decided: DecidedMappings,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async within(tx: Tx, { mapping: id, version, digest, outcome, unilateral }: Conclusion): Promise<void> {
    const number = await this.cases.numberOf(tx, id);
    const mapping = number === null ? null : await this.cases.lock(tx, number);
    if (!mapping || mapping.version !== version || mapping.digest !== digest) return; // another version has been submitted since
    const act = outcome === 'agreed' ? 'conclude' : 'return';
    const state = stateAfter(mapping.state, act);
    if (state === null) return;
    await this.cases.saveState(tx, id, state);
    const { sourceId: from, targetId: to, content: { document: { relations, negated }, rows }, example } = mapping;
    if (outcome === 'agreed') await this.decided.write(tx, { mapping: mapping.number, version, from, to, relations, negated, approval: null, unilateral, since: await this.clock.today(), example, rows: decidedRows(rows) });
    const content = { number: mapping.number, version, outcome, unilateral };
    await this.journal.record(tx, outcome === 'agreed' ? { act: 'mapping.reviewed', by: system, subject: { kind: 'mapping', id }, content } : { act: 'mapping.given-back', by: system, subject: { kind: 'mapping', id }, content });
  }
}
