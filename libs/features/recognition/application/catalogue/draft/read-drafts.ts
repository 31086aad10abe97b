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
type Known = Readonly<{ reading: CatalogueReading; facts: GatherCatalogueFacts; people: PersonNames }>;

/** Drafts of catalogues, for the centre's own people. */
export class ReadCatalogueDrafts {
  constructor(
    private readonly own: OwnDrafts,
    private readonly drafts: CatalogueDraftStore,
    private readonly known: Known,
  ) {}

  async list(who: Pick<Drafting, 'acting'>): Promise<readonly DraftLine[]> {
    const listed = await this.own.within<readonly DraftLine[], never>(async (tx) => ok(await this.drafts.list(tx)), who);
    return listed.ok ? listed.value : [];
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
