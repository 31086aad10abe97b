import type { LookUpEdition } from '@features/catalogue';
import type { WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { parseNumber } from '@pure/standard-number';
import { emptyContent, type MappingContent, type MappingRow } from '../../domain/content';
import type { DraftStore } from './draft-store';

/** Both in any spelling. `rows`: with which it begins, by their place; `document`: what is said of both. */
export type Begun = Readonly<{ source: string; target: string; rows?: readonly Omit<MappingRow, 'key'>[]; document?: MappingContent['document']; from: 'nothing' | 'candidate'; example?: boolean }>;
export type Beginning = Readonly<{ acting: Pick<Acting, 'organisation'>; by: Actor; keyed: Keyed | null }>;

export type EndRefusal =
  /** The register lacks it. */
  | Readonly<{ code: 'MAPPING_END_UNKNOWN'; end: 'source' | 'target'; asked: string }>
  /** A relation is one of dated editions; `number`: of the one that would be meant. */
  | Readonly<{ code: 'MAPPING_END_UNDATED'; end: 'source' | 'target'; asked: string; number: string }>
  | Readonly<{ code: 'MAPPING_SAME_EDITION'; number: string }>;

/** Begins a mapping between two dated editions of the register. */
export class BeginMapping {
  constructor(
    private readonly lookUp: LookUpEdition,
    private readonly pool: WritePool,
    private readonly drafts: DraftStore,
    private readonly journal: Journal,
    private readonly idempotency: Idempotency,
  ) {}

  /** Gives its id. */
  async execute(asked: Begun, { acting: { organisation }, by, keyed }: Beginning): Promise<Result<string, EndRefusal | KeyRefusal>> {
    const ends = await this.ends(asked);
    if (!ends.ok) return ends;
    const content = contentOf(ends.value, asked);
    return this.pool.transaction(
      (tx) => this.idempotency.once<string, never>(tx, by, keyed, async () => {
        const id = await this.drafts.createMapping(tx, { organisation, content, example: asked.example === true });
        if (by.account !== undefined) await this.drafts.addDrafter(tx, id, by.account);
        await this.journal.record(tx, { act: 'mapping.drafted', by, subject: { kind: 'mapping', id }, content: { organisation, from: asked.from, rows: content.rows.length } });
        return ok(id);
      }),
      { organisation },
    );
  }

  /** Designations of both. */
  async ends({ source, target }: Pick<Begun, 'source' | 'target'>): Promise<Result<readonly [string, string], EndRefusal>> {
    const [a, b] = [await this.end('source', source), await this.end('target', target)];
    if (!a.ok) return a;
    if (!b.ok) return b;
    return a.value === b.value ? refuse({ code: 'MAPPING_SAME_EDITION', number: a.value }) : ok([a.value, b.value]);
  }

  private async end(end: 'source' | 'target', asked: string): Promise<Result<string, EndRefusal>> {
    const found = await this.lookUp.execute(asked);
    if (!found.ok) return refuse({ code: 'MAPPING_END_UNKNOWN', end, asked });
    const { chosen, edition: { number, year } } = found.value;
    const undated = year === undefined && parseNumber(number).ok; // a number of no grammar is the whole name of a document
    return chosen || undated ? refuse({ code: 'MAPPING_END_UNDATED', end, asked, number }) : ok(number);
  }
}

function contentOf([source, target]: readonly [string, string], { rows = [], document }: Begun): MappingContent {
  const empty = emptyContent(source, target);
  return { ...empty, ...(document && { document }), rows: rows.map((row, at) => ({ ...row, key: `r${at + 1}` })), lastKey: rows.length };
}
