import { hash } from 'node:crypto';
import type { DecidedMappings } from '@features/catalogue';
import type { RevisePanel } from '@features/review';
import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { canonicalJson, type Finding, ok, refuse, type Result } from '@pure/kernel';
import { stateAfter } from '../../domain/states';
import type { LintMapping } from '../lint-mapping';
import type { MappingStore } from '../mapping-store';
import type { ReviewSubjects } from '../review-subjects';
import type { DraftedMapping, DraftStore } from './draft-store';
import type { MappingUnknown, OwnMappings, StateUnfit, VersionStale } from './own-mapping';

export type SubmitRefusal = MappingUnknown | StateUnfit | VersionStale | Readonly<{ code: 'MAPPING_NOT_SOUND'; findings: readonly Finding[] }>;
export type Submitted = Readonly<{ number: string; version: number; digest: string }>;

type Parts = Readonly<{ own: OwnMappings; drafts: DraftStore; mappings: MappingStore }>;
type Panels = Readonly<{ revising: RevisePanel; subjects: ReviewSubjects; decided: DecidedMappings }>;
type Given = Readonly<{ version: number; acting: Acting; by: Actor }>;

/** Hands a mapping to review, or takes it back. */
export class SubmitMapping {
  constructor(
    private readonly parts: Parts,
    private readonly linting: LintMapping,
    private readonly panels: Panels,
    private readonly journal: Journal,
  ) {}

  /** Freezes the draft as the next version; the first one gives the mapping its number. It is looked at before, so that the transaction asks nobody else. */
  async submit(id: string, given: Given): Promise<Result<Submitted, SubmitRefusal>> {
    const looked = await this.looked(id, given);
    if (!looked.ok) return looked;
    return this.parts.own.within(id, given.acting, async (tx, found): Promise<Result<Submitted, SubmitRefusal>> => {
      const refusal = unfit(found, given.version);
      if (refusal) return refuse(refusal);
      const version = found.submitted + 1;
      const number = found.number ?? (await this.parts.drafts.nextNumber(tx));
      const digest = hash('sha256', canonicalJson(found.content));
      await this.parts.drafts.createVersion(tx, { id, version, digest, content: found.content, by: given.by.account ?? null });
      await this.parts.drafts.saveNumber(tx, id, number, version);
      if (given.by.account !== undefined) await this.parts.drafts.addDrafter(tx, id, given.by.account);
      await this.parts.mappings.saveState(tx, id, 'in_review');
      await this.journal.record(tx, { act: 'mapping.submitted', by: given.by, subject: { kind: 'mapping', id }, content: { number, version, digest, organisation: found.organisation } });
      if (version > 1) await this.toTheSamePanel(tx, found, { number, version, digest }, given.by);
      return ok({ number, version, digest });
    });
  }

  /** Takes a reviewed one back to correct it; what the panel agreed to carries no answer meanwhile. */
  revise(id: string, { acting, by }: Omit<Given, 'version'>): Promise<Result<null, MappingUnknown | StateUnfit>> {
    return this.parts.own.within(id, acting, async (tx, { state, number, organisation }): Promise<Result<null, StateUnfit>> => {
      const after = stateAfter(state, 'revise');
      if (after === null || number === null) return refuse({ code: 'MAPPING_STATE', state });
      await this.parts.mappings.saveState(tx, id, after);
      await this.panels.decided.settle(tx, number, 'superseded');
      await this.journal.record(tx, { act: 'mapping.taken-back', by, subject: { kind: 'mapping', id }, content: { number, organisation } });
      return ok(null);
    });
  }

  /** Those who judged the version before go on with what they said of rows that have not changed. Where there is no panel that could, a regulator opens one. */
  private async toTheSamePanel(tx: Tx, { id, content, example }: DraftedMapping, submitted: Submitted, by: Actor): Promise<void> {
    const writers = await this.parts.mappings.drafters(tx, id);
    const subject = await this.panels.subjects.of(tx, { id, content, example, writers, ...submitted });
    await this.panels.revising.execute(tx, { subject, days: null }, by);
  }

  /** Its number stays its own, and nothing of it is deleted. */
  withdraw(id: string, { acting, by }: Omit<Given, 'version'>): Promise<Result<null, MappingUnknown | StateUnfit>> {
    return this.parts.own.within(id, acting, async (tx, { state, number, organisation }): Promise<Result<null, StateUnfit>> => {
      if (stateAfter(state, 'withdraw') === null) return refuse({ code: 'MAPPING_STATE', state });
      await this.parts.mappings.saveState(tx, id, 'withdrawn');
      await this.journal.record(tx, { act: 'mapping.withdrawn', by, subject: { kind: 'mapping', id }, content: { number, organisation } });
      return ok(null);
    });
  }

  private async looked(id: string, { version, acting }: Given): Promise<Result<null, SubmitRefusal>> {
    const found = await this.parts.own.within<DraftedMapping, MappingUnknown>(id, acting, (_, own) => Promise.resolve(ok(own)));
    if (!found.ok) return found;
    const refusal = unfit(found.value, version);
    if (refusal) return refuse(refusal);
    const { sound, findings } = await this.linting.execute(found.value.content, [found.value.number, found.value.supersedes]);
    return sound ? ok(null) : refuse({ code: 'MAPPING_NOT_SOUND', findings });
  }
}

function unfit({ state, version: now }: DraftedMapping, version: number): StateUnfit | VersionStale | null {
  if (stateAfter(state, 'submit') === null) return { code: 'MAPPING_STATE', state };
  return now === version ? null : { code: 'VERSION_STALE', version: now };
}
