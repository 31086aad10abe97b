import type { Contacts } from '@features/access';
import type { PersonNames } from '@platform/permissions';
import { type Finding, ok, refuse, type Result } from '@pure/kernel';
import { type CatalogueDiff, diffCatalogues } from '../../../domain/catalogue/diff';
import { isSound, lintCatalogue } from '../../../domain/catalogue/rules/rules';
import type { GatherCatalogueFacts } from '../catalogue-facts';
import type { CatalogueReading } from '../catalogue-reading';
import type { CatalogueDraft, CatalogueDraftStore, DraftLine, DraftStep } from './draft-store';
import type { Drafting, DraftUnknown, OwnDrafts } from './own-draft';

/** `diff`: from the last version, null without one; `names`: of whoever took a step, by account. */
export type SeenDraft = Readonly<{ draft: CatalogueDraft; steps: readonly DraftStep[]; findings: readonly Finding[]; sound: boolean; published: number; diff: CatalogueDiff | null; names: ReadonlyMap<string, string> }>;
/** `example`: the centre is one of a demonstration, and writes examples alone; another writes none. */
export type ListedDrafts = Readonly<{ lines: readonly DraftLine[]; example: boolean }>;
type Known = Readonly<{ reading: CatalogueReading; facts: GatherCatalogueFacts; people: PersonNames; contacts: Contacts }>;

/** Drafts of catalogues, for the centre's own people. */
export class ReadCatalogueDrafts {
  constructor(
    private readonly own: OwnDrafts,
    private readonly drafts: CatalogueDraftStore,
    private readonly known: Known,
  ) {}

  list(who: Pick<Drafting, 'acting'>): Promise<Result<ListedDrafts, never>> {
    return this.own.within<ListedDrafts, never>(async (tx) => {
      const centre = await this.known.contacts.bodyOf(tx, who.acting.organisation);
      return ok({ lines: await this.drafts.list(tx), example: centre?.example ?? false });
    }, who);
  }

  async one(id: string, who: Pick<Drafting, 'acting'>): Promise<Result<SeenDraft, DraftUnknown>> {
    const seen = await this.own.within<Omit<SeenDraft, 'names'>, DraftUnknown>(async (tx) => {
      const draft = await this.drafts.find(tx, id);
      if (!draft) return refuse({ code: 'RECOGNITION_DRAFT_UNKNOWN' });
      const last = await this.known.reading.version(tx, id, null);
      const findings = lintCatalogue(draft.content, await this.known.facts.of(tx, id));
      return ok({ draft, steps: await this.drafts.steps(tx, id), findings, sound: isSound(findings), published: last?.head.version ?? 0, diff: last && diffCatalogues(last.content, draft.content) });
    }, who);
    if (!seen.ok) return seen;
    return ok({ ...seen.value, names: await this.known.people.namesOf([...new Set([seen.value.draft.savedBy, ...seen.value.steps.map(({ by }) => by)])]) });
  }
}
