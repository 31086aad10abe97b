import type { FoundEdition, LookUpEdition, LookUpRefusal } from '@features/catalogue';
import { pairOf } from '@pure/equivalence';
import { type Clock, type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import type { LiveGraph } from '../graph/live-graph';
import type { Circumstances, PairView } from '../views';
import type { NameAnswers } from './name-answers';

/** Both in any spelling; undated means the edition in force. `without`: numbers of decided mappings that take no part. */
export type PairAsked = Circumstances & Readonly<{ from: string; to: string; without?: readonly string[] }>;

export type PairRefusal = (LookUpRefusal & Readonly<{ end: 'from' | 'to' }>) | Readonly<{ code: 'SAME_DOCUMENT'; number: string }>;

/** What is known from one document to another, and the first fact that is missing for more. */
export class ExplainPair {
  constructor(
    private readonly lookUp: LookUpEdition,
    private readonly live: LiveGraph,
    private readonly names: NameAnswers,
    private readonly clock: Clock,
  ) {}

  async execute(asked: PairAsked): Promise<Result<PairView, PairRefusal>> {
    const asOf = asked.asOf ?? (await this.clock.today());
    const [from, to] = [await this.end('from', asked, asOf), await this.end('to', asked, asOf)];
    if (!from.ok) return from;
    if (!to.ok) return to;
    if (from.value.id === to.value.id) return refuse({ code: 'SAME_DOCUMENT', number: from.value.edition.number });
    return ok(await this.explained(from.value, to.value, asOf, asked));
  }

  private async end(end: 'from' | 'to', asked: PairAsked, asOf: LocalDate): Promise<Result<FoundEdition, PairRefusal>> {
    const found = await this.lookUp.execute(asked[end], asOf);
    return found.ok ? found : refuse({ ...found.refusal, end });
  }

  private async explained({ id: fromKey, edition: from }: FoundEdition, { id: toKey, edition: to }: FoundEdition, asOf: LocalDate, { territory, without }: PairAsked): Promise<PairView> {
    const { graph } = await this.live.graph({ asOf, ...(territory !== undefined && { territory }), ...(without && { without }) });
    const { answers: [answer], named } = await this.names.execute([pairOf(graph, fromKey, toKey, { asOf })], asOf);
    return { from, to, asOf, answer: answer as NonNullable<typeof answer>, named };
  }
}
