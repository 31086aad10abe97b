import type { Tx, WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { readNumber } from '@pure/public-number';
import { isSameFamily } from '../../domain/approval/same-family';
import { emptyContent, type MappingContent, type MappingRow } from '../../domain/content';
import { stateAfter } from '../../domain/states';
import type { MappingStore } from '../mapping-store';
import type { DraftStore } from './draft-store';
import type { EndRefusal, Ends, FindEnds } from './find-ends';

/** Both in any spelling. `rows`: with which it begins, by their place; `document`: what is said of both; `supersedes`: number of the approved mapping whose place it is to take. */
export type Begun = Readonly<{ source: string; target: string; rows?: readonly Omit<MappingRow, 'key'>[]; document?: MappingContent['document']; from: 'nothing' | 'candidate' | 'import'; supersedes?: string | null }>;
/** `MAPPING_SUPERSEDED_UNFIT`: there is no such mapping that is approved, or it is of other standards. */
export type BeginRefusal = EndRefusal | Readonly<{ code: 'MAPPING_SUPERSEDED_UNFIT'; predecessor: string }>;
type Stores = Readonly<{ drafts: DraftStore; mappings: MappingStore }>;
export type Beginning = Readonly<{ acting: Pick<Acting, 'organisation'>; by: Actor; keyed: Keyed | null }>;

/** Begins a mapping between two dated editions of the register. */
export class BeginMapping {
  constructor(
    private readonly finding: FindEnds,
    private readonly pool: WritePool,
    private readonly stores: Stores,
    private readonly journal: Journal,
    private readonly idempotency: Idempotency,
  ) {}

  /** Gives its id. */
  async execute(asked: Begun, { acting: { organisation }, by, keyed }: Beginning): Promise<Result<string, BeginRefusal | KeyRefusal>> {
    const ends = await this.finding.execute(asked);
    if (!ends.ok) return ends;
    const content = contentOf(ends.value, asked);
    return this.pool.transaction(
      (tx) => this.idempotency.once<string, BeginRefusal>(tx, by, keyed, async () => {
        const place = await this.placeOf(tx, ends.value, asked.supersedes ?? null);
        if (!place.ok) return place;
        const id = await this.stores.drafts.createMapping(tx, { organisation, content, example: ends.value.example, supersedes: place.value });
        if (by.account !== undefined) await this.stores.drafts.addDrafter(tx, id, by.account);
        await this.journal.record(tx, { act: 'mapping.drafted', by, subject: { kind: 'mapping', id }, content: { organisation, from: asked.from, rows: content.rows.length } });
        return ok(id);
      }),
      { organisation },
    );
  }

  private async placeOf(tx: Tx, { source, target, example }: Ends, typed: string | null): Promise<Result<string | null, BeginRefusal>> {
    if (typed === null) return ok(null);
    const read = readNumber(typed);
    const found = read.ok && read.value.letter === 'M' ? await this.stores.mappings.byNumber(tx, read.value.number) : null;
    const isFit = found !== null && stateAfter(found.state, 'supersede') !== null && found.example === example && isSameFamily(found.source, source) && isSameFamily(found.target, target);
    return isFit ? ok(found.number) : refuse({ code: 'MAPPING_SUPERSEDED_UNFIT', predecessor: typed });
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
