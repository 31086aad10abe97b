import type { WritePool } from '@platform/database';
import type { Actor } from '@platform/permissions';
import { canonicalJson, ok, refuse, type Result } from '@pure/kernel';
import type { Notice } from '../../domain/draft';
import type { DraftStore, OwnDeclaration, Typed } from '../drafts/draft-store';
import type { OwnDeclarations } from '../drafts/own-declaration';
import type { Linted, LintDraft } from '../lint-draft';
import { stateOnceMore } from '../publication/next-version';
import type { PublishDeclaration, PublishRefusal } from '../publication/publish-declaration';
import type { OwnRows } from './own-rows';
import { type Replacement, replaced, written } from './replaced';

/** Most declarations that are looked at or changed at once. */
export const MOST_REPLACED = 200;

export type ReferenceRefusal = Readonly<{ code: 'REFERENCE_UNREADABLE'; value: string } | { code: 'REFERENCE_SAME'; value: string }>;
export type ReplacementAsked = Readonly<{ from: string; to: string }>;
/** `isOpen`: somebody is writing its next version, which is to be finished or given up first. */
export type Resting = Pick<OwnDeclaration, 'id' | 'number' | 'state' | 'version'> & Readonly<{ title: string | null; isOpen: boolean; changes: readonly Replacement[]; linted: Linted }>;

/** `notices`: findings that the new version tells its readers. */
export type ItemAsked = Readonly<{ id: string; version: number; notices: readonly Notice[] }>;
export type ItemRefusal = PublishRefusal | Readonly<{ code: 'AMENDMENT_OPEN' }>;
/** `saved`: in a draft that nobody has seen yet; `already`: nothing rests on the old edition any more. */
export type ItemOutcome = Readonly<{ id: string }> & (Readonly<{ outcome: 'published' | 'saved' | 'already'; number: string | null; version: number }> | Readonly<{ outcome: 'refused'; refusal: ItemRefusal }>);
type Step = Readonly<{ outcome: 'saved' | 'already' | 'amended'; number: string | null; version: number }>;
type Stores = Readonly<{ pool: WritePool; own: OwnDeclarations; drafts: DraftStore; rows: OwnRows }>;
type Acting = Readonly<{ organisation: string; by: Actor }>;

/** Puts another edition in the place of one in many declarations: each gets a version of its own, or stays as it was. Asked once more, it goes on where it ended. */
export class ReplaceReference {
  constructor(
    private readonly stores: Stores,
    private readonly linting: LintDraft,
    private readonly publishing: PublishDeclaration,
  ) {}

  /** Own declarations that rest on the edition, with what would change in each and what the rules then say. */
  async check(asked: ReplacementAsked, organisation: string): Promise<Result<readonly Resting[], ReferenceRefusal>> {
    const editions = editionsOf(asked);
    if (!editions.ok) return editions;
    const { from, to } = editions.value;
    const found = await this.stores.pool.transaction((tx) => this.stores.rows.restingOn(tx, from, MOST_REPLACED), { organisation });
    const resting: Resting[] = [];
    for (const { id, number, state, version, writing, draft } of found) {
      const { draft: next, changes } = replaced(draft, from, to);
      if (changes.length > 0) resting.push({ id, number, state, version, title: titleOf(draft), isOpen: number !== null && writing, changes, linted: await this.linting.execute(next) });
    }
    return ok(resting);
  }

  async replace(asked: ReplacementAsked, items: readonly ItemAsked[], acting: Acting): Promise<Result<readonly ItemOutcome[], ReferenceRefusal>> {
    const editions = editionsOf(asked);
    if (!editions.ok) return editions;
    const outcomes: ItemOutcome[] = [];
    for (const item of items) outcomes.push(await this.one(editions.value, item, acting));
    return ok(outcomes);
  }

  private async one(editions: ReplacementAsked, item: ItemAsked, { organisation, by }: Acting): Promise<ItemOutcome> {
    const { id } = item;
    const sound = await this.isSound(editions, item, organisation);
    const step = sound.ok ? await this.stores.own.within<Step, ItemRefusal>(id, { organisation }, (tx, found) => this.write(tx, found, editions, item)) : sound;
    if (!step.ok) return { id, outcome: 'refused', refusal: step.refusal };
    const { outcome, number, version } = step.value;
    if (outcome !== 'amended') return { id, outcome, number, version };
    const published = await this.publishing.execute(id, { version, acting: { organisation }, by });
    if (published.ok) return { id, outcome: 'published', ...published.value };
    await this.stores.own.within(id, { organisation }, async (tx) => ok(await this.stores.rows.writeAsPublished(tx, id)));
    return { id, outcome: 'refused', refusal: published.refusal };
  }

  /** A declaration that everybody sees is touched only where its next version can be published. */
  private async isSound({ from, to }: ReplacementAsked, { id, notices }: ItemAsked, organisation: string): Promise<Result<null, ItemRefusal>> {
    const found = await this.stores.pool.transaction((tx) => this.stores.drafts.find(tx, id), { organisation });
    if (!found) return refuse({ code: 'DECLARATION_UNKNOWN' });
    const { draft, changes } = replaced(found.draft, from, to);
    if (found.number === null || changes.length === 0) return ok(null);
    const { findings, faults } = await this.linting.execute(told(draft, notices));
    const open = findings.filter(({ severity }) => severity !== 'hint');
    return open.length > 0 || faults.length > 0 ? refuse({ code: 'DECLARATION_NOT_SOUND', findings: open, faults }) : ok(null);
  }

  private async write(tx: Parameters<DraftStore['saveDraft']>[0], found: OwnDeclaration, { from, to }: ReplacementAsked, { version, notices }: ItemAsked): Promise<Result<Step, ItemRefusal>> {
    const { id, number, writing, draft: before } = found;
    const { draft, changes } = replaced(before, from, to);
    const next = told(draft, notices);
    if (number !== null && writing) {
      const begun = await this.stores.rows.beforeAmendment(tx, id);
      const isOurs = begun !== null && canonicalJson(told(replaced(begun, from, to).draft, notices)) === canonicalJson(before);
      return isOurs ? ok({ outcome: 'amended', number, version: found.version }) : refuse({ code: 'AMENDMENT_OPEN' });
    }
    if (changes.length === 0) return ok({ outcome: 'already', number, version: number === null ? found.version : found.published });
    if (found.version !== version) return refuse({ code: 'VERSION_STALE', version: found.version });
    const state = number === null ? null : stateOnceMore(found);
    if (state && !state.ok) return state;
    if (number !== null) await this.stores.drafts.saveWriting(tx, id, true);
    await this.stores.drafts.saveDraft(tx, id, next);
    const saved = await this.stores.drafts.find(tx, id);
    return saved ? ok({ outcome: number === null ? 'saved' : 'amended', number, version: saved.version }) : refuse({ code: 'DECLARATION_UNKNOWN' });
  }
}

function editionsOf({ from, to }: ReplacementAsked): Result<ReplacementAsked, ReferenceRefusal> {
  const [old, next] = [written(from), written(to)];
  if (old === null || next === null) return refuse({ code: 'REFERENCE_UNREADABLE', value: (old === null ? from : to).slice(0, 60) });
  return old === next ? refuse({ code: 'REFERENCE_SAME', value: old }) : ok({ from: old, to: next });
}

/** With these notices besides its own. */
function told(draft: Typed, notices: readonly Notice[]): Typed {
  if (notices.length === 0) return draft;
  const own = Array.isArray(draft.notices) ? (draft.notices as Typed[]) : [];
  const known = new Set(own.map(canonicalJson));
  return { ...draft, notices: [...own, ...notices.map(({ code, path }) => ({ code, path })).filter((notice) => !known.has(canonicalJson(notice)))] };
}

function titleOf({ products }: Typed): string | null {
  const [first] = Array.isArray(products) ? (products as Typed[]) : [];
  return typeof first?.name === 'string' ? first.name : null;
}
