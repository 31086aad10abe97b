import type { WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, type Result } from '@pure/kernel';
import { emptyContent, type MappingContent, type MappingRow } from '../../domain/content';
import type { DraftStore } from './draft-store';
import type { EndRefusal, Ends, FindEnds } from './find-ends';

/** Both in any spelling. `rows`: with which it begins, by their place; `document`: what is said of both. */
export type Begun = Readonly<{ source: string; target: string; rows?: readonly Omit<MappingRow, 'key'>[]; document?: MappingContent['document']; from: 'nothing' | 'candidate' }>;
export type Beginning = Readonly<{ acting: Pick<Acting, 'organisation'>; by: Actor; keyed: Keyed | null }>;

/** Begins a mapping between two dated editions of the register. */
export class BeginMapping {
  constructor(
    private readonly finding: FindEnds,
    private readonly pool: WritePool,
    private readonly drafts: DraftStore,
    private readonly journal: Journal,
    private readonly idempotency: Idempotency,
  ) {}

  /** Gives its id. */
  async execute(asked: Begun, { acting: { organisation }, by, keyed }: Beginning): Promise<Result<string, EndRefusal | KeyRefusal>> {
    const ends = await this.finding.execute(asked);
    if (!ends.ok) return ends;
    const content = contentOf(ends.value, asked);
    return this.pool.transaction(
      (tx) => this.idempotency.once<string, never>(tx, by, keyed, async () => {
        const id = await this.drafts.createMapping(tx, { organisation, content, example: ends.value.example });
        if (by.account !== undefined) await this.drafts.addDrafter(tx, id, by.account);
        await this.journal.record(tx, { act: 'mapping.drafted', by, subject: { kind: 'mapping', id }, content: { organisation, from: asked.from, rows: content.rows.length } });
        return ok(id);
      }),
      { organisation },
    );
  }

  /** Both as they are meant. */
  ends(asked: Pick<Begun, 'source' | 'target'>): Promise<Result<Ends, EndRefusal>> {
    return this.finding.execute(asked);
  }
}

function contentOf({ source, target }: Ends, { rows = [], document }: Begun): MappingContent {
  const empty = emptyContent(source, target);
  return { ...empty, ...(document && { document }), rows: rows.map((row, at) => ({ ...row, key: `r${at + 1}` })), lastKey: rows.length };
}
