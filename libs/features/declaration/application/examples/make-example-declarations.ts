import type { ExampleFirms } from '@features/access';
import type { Acting, Actor } from '@platform/permissions';
import type { Json } from '@pure/kernel';
import type { OwnLine, Typed } from '../drafts/draft-store';
import type { ReadDrafts } from '../drafts/read-drafts';
import type { WriteDraft } from '../drafts/write-draft';
import type { LintDraft } from '../lint-draft';
import type { ChangePublished } from '../publication/change-published';
import type { PublishDeclaration } from '../publication/publish-declaration';
import { type Example, exampleDeclarations } from './example-declarations';
import { type Hand, typedDraft } from './example-products';
import type { InspectExample } from './inspect-example';

const by: Actor = { via: 'system' };
const MOST = 100;
/** How many were made, and codes of what was refused. */
export type ExamplesMade = Readonly<{ made: number; refused: readonly string[] }>;
export type Writing = Readonly<{ reading: ReadDrafts; drafting: WriteDraft; linting: LintDraft; publishing: PublishDeclaration; changing: ChangePublished }>;

/** Declarations of the firms of the demonstration, made in the way in which everybody makes them; what is there already is left alone. */
export class MakeExampleDeclarations {
  constructor(
    private readonly firms: ExampleFirms,
    private readonly write: Writing,
    private readonly inspecting: InspectExample,
  ) {}

  async execute(): Promise<ExamplesMade> {
    const refused: string[] = [];
    let made = 0;
    for (const { organisation, side } of await this.firms.list()) {
      const acting: Acting = { organisation, membership: '', role: 'enterprise', scopes: null };
      const { hand, examples } = exampleDeclarations[side];
      const { items } = await this.write.reading.page({ limit: MOST, after: null }, acting);
      for (const example of examples) {
        const known = items.find(({ title }) => title === example.product.name) ?? null;
        const code = known?.number ? null : await this.make(example, hand, known, acting);
        if (code === null) made += known?.number ? 0 : 1;
        else refused.push(code);
      }
    }
    return { made, refused };
  }

  /** The code of a refusal, null where it was made. */
  private async make({ product, amended, withdrawn, inspected }: Example, hand: Hand, known: OwnLine | null, acting: Acting): Promise<string | null> {
    const begun = known ? known.id : await this.begin(typedDraft(product, hand), acting);
    if (begun === null) return 'DECLARATION_UNKNOWN';
    const published = await this.publish(begun, acting);
    if (published !== null) return published;
    if (withdrawn !== undefined) return codeOf(await this.write.changing.withdraw(begun, withdrawn, { acting, by }));
    if (inspected !== undefined) return this.inspect(begun, inspected, acting);
    return amended ? this.amend(begun, typedDraft(amended, hand), acting) : null;
  }

  private async begin(draft: Typed, acting: Acting): Promise<string | null> {
    const begun = await this.write.drafting.create({ draft: await this.told(draft) }, { acting, by, keyed: null });
    return begun.ok ? begun.value : null;
  }

  private async inspect(id: string, words: string, acting: Acting): Promise<string | null> {
    const own = await this.write.reading.one(id, acting);
    return own.ok && own.value.number !== null ? this.inspecting.execute(own.value.number, words) : 'DECLARATION_UNKNOWN';
  }

  private async amend(id: string, draft: Typed, acting: Acting): Promise<string | null> {
    const opened = codeOf(await this.write.changing.amend(id, acting));
    const own = await this.write.reading.one(id, acting);
    if (opened !== null || !own.ok) return opened ?? 'DECLARATION_UNKNOWN';
    return codeOf(await this.write.drafting.save(id, await this.told(draft), own.value.version, acting)) ?? this.publish(id, acting);
  }

  private async publish(id: string, acting: Acting): Promise<string | null> {
    const own = await this.write.reading.one(id, acting);
    return own.ok ? codeOf(await this.write.publishing.execute(id, { version: own.value.version, acting, by })) : own.refusal.code;
  }

  /** With everything told that its readers must be told. */
  private async told(draft: Typed): Promise<Typed> {
    const { findings } = await this.write.linting.execute(draft);
    const notices: Json[] = findings.filter(({ severity }) => severity === 'notice').map(({ code, path }) => ({ code, path }));
    return { ...draft, notices };
  }
}

type Answer = Readonly<{ ok: true } | { ok: false; refusal: Readonly<{ code: string }> }>;
const codeOf = (answer: Answer): string | null => (answer.ok ? null : answer.refusal.code);
