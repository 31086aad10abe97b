import type { ClauseTrees } from '@features/catalogue';
import type { RequirementStore } from '@features/correspondence';
import type { ExampleLeader } from '@features/review';
import type { Acting, Actor } from '@platform/permissions';
import type { BeginMapping } from '../drafts/begin-mapping';
import type { DraftLine } from '../drafts/draft-store';
import type { ReadDrafts } from '../drafts/read-drafts';
import type { SubmitMapping } from '../drafts/submit-mapping';
import { exampleDocument, exampleRows } from './example-rows';

/** The invented standards of the starter data. */
export const EXAMPLE_SOURCE = '示例标准 EX-L 1-2026';
export const EXAMPLE_TARGET = '示例標準 EX-L 2:2026';
const MOST = 100;
/** So many clauses has each of them: a draft with fewer rows is somebody else's, and is left to them. */
const CLAUSES = 52;

/** Writes and submits the mapping of the invented pair for the example centre. */
export class DraftExample {
  constructor(
    private readonly reading: ReadDrafts,
    private readonly beginning: BeginMapping,
    private readonly submitting: SubmitMapping,
    private readonly clauses: ClauseTrees,
    private readonly requirements: RequirementStore,
  ) {}

  /** The first that was begun here; null where there is none. */
  async find(centre: string): Promise<DraftLine | null> {
    const { items } = await this.reading.page({ limit: MOST, after: null, state: null }, { organisation: centre });
    return items.findLast(({ source, target, example, state, rows }) => example && source === EXAMPLE_SOURCE && target === EXAMPLE_TARGET && state !== 'withdrawn' && rows >= CLAUSES) ?? null;
  }

  /** Code of a refusal. Where the invented standards are not loaded there is nothing to write. */
  async begin(drafter: ExampleLeader): Promise<string | null> {
    const both = [EXAMPLE_SOURCE, EXAMPLE_TARGET] as const;
    const [trees, lists, pairs] = [await this.clauses.ofEditions(both), await this.requirements.ofEditions(both), await this.requirements.pairsBetween(...both)];
    const clauses = { source: trees.get(EXAMPLE_SOURCE) ?? [], target: trees.get(EXAMPLE_TARGET) ?? [] };
    if (clauses.source.length === 0 || clauses.target.length === 0) return null;
    const rows = exampleRows({ clauses, requirements: { source: lists.get(EXAMPLE_SOURCE) ?? [], target: lists.get(EXAMPLE_TARGET) ?? [] }, pairs });
    const begun = await this.beginning.execute({ source: EXAMPLE_SOURCE, target: EXAMPLE_TARGET, rows, document: exampleDocument, from: 'nothing' }, { acting: drafter, by: actor(drafter), keyed: null });
    return begun.ok ? null : begun.refusal.code;
  }

  async submit({ id, version }: DraftLine, drafter: ExampleLeader): Promise<string | null> {
    const acting: Acting = { ...drafter, role: 'centre', scopes: null };
    const submitted = await this.submitting.submit(id, { version, acting, by: actor(drafter) });
    return submitted.ok ? null : submitted.refusal.code;
  }
}

const actor = ({ account, organisation }: ExampleLeader): Actor => ({ via: 'system', account, organisation });
