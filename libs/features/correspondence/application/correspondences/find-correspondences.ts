import type { KeyedEditions, LookUpEdition, LookUpRefusal } from '@features/catalogue';
import { derive, inOrder } from '@pure/equivalence';
import { type Clock, ok, type Result } from '@pure/kernel';
import type { Side } from '@pure/standard-number';
import { dependence, transitionsFor } from '../../domain/transitions';
import type { LiveGraph } from '../graph/live-graph';
import type { Circumstances, CorrespondencesView, CorrespondenceView } from '../views';
import type { NameAnswers, NamedAnswers } from './name-answers';

/** `number` in any spelling; undated means the edition in force. `side`: targets of that side only. */
export type CorrespondencesAsked = Circumstances & Readonly<{ number: string; side?: Side }>;

/** More than any standard has; a base that many adopt may have them. */
const MOST_ITEMS = 500;

/** What corresponds to one edition, best first: approved, reviewed, candidates, leads. */
export class FindCorrespondences {
  constructor(
    private readonly lookUp: LookUpEdition,
    private readonly live: LiveGraph,
    private readonly names: NameAnswers,
    private readonly editions: KeyedEditions,
    private readonly clock: Clock,
  ) {}

  async execute(asked: CorrespondencesAsked): Promise<Result<CorrespondencesView, LookUpRefusal>> {
    const asOf = asked.asOf ?? (await this.clock.today());
    const found = await this.lookUp.execute(asked.number, asOf);
    if (!found.ok) return found;
    const { graph } = await this.live.graph({ asOf, ...(asked.territory !== undefined && { territory: asked.territory }) });
    const { items, total, exhaustive } = derive(graph, found.value.id, { asOf, most: MOST_ITEMS, ...(asked.side && { side: asked.side }) });
    const named = await this.names.execute(items, asOf);
    const transitions = await this.editions.transitions(items.map(({ to }) => to));
    const keys = new Map(named.answers.map(({ to }, at) => [to, items[at]?.to ?? 0]));
    const view = (answered: NamedAnswers): readonly CorrespondenceView[] =>
      inOrder(answered.answers).flatMap((answer) => {
        const document = answered.named.documents.get(answer.to);
        return document ? [{ document, answer, transitions: transitionsFor(transitions.get(keys.get(answer.to) ?? 0) ?? [], asked) }] : [];
      });
    return ok({ asked: found.value.edition, asOf, items: view(named), exhaustive: exhaustive && total === items.length, dependsOn: dependence([...transitions.values()].flat()), named: named.named });
  }
}
