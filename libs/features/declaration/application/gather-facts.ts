import type { LookUpStandard } from '@features/catalogue';
import type { MethodEditions, RequirementStore } from '@features/correspondence';
import type { Clock, LocalDate } from '@pure/kernel';
import { matchesOf } from '../domain/comparing';
import { citedNumber, type Draft } from '../domain/draft';
import type { CitedFacts, Facts } from '../domain/facts';
import type { BesideDraft } from './beside-draft';
import { editionFacts } from './edition-facts';

/** Methods are looked up until here; a declaration names few. */
const MOST_METHODS = 40;

/** Collects what the register and the engine know of all that a draft cites, as of today. */
export class GatherFacts {
  constructor(
    private readonly standards: LookUpStandard,
    private readonly requirements: RequirementStore,
    private readonly methods: MethodEditions,
    private readonly beside: BesideDraft,
    private readonly clock: Clock,
  ) {}

  /** `organisation`: who asks, to be told of declarations of others that are nearly the same. */
  async of(draft: Draft, organisation?: string): Promise<Facts> {
    const today = await this.clock.today();
    const cited = await this.cited([...draft.standards.map(citedNumber), ...draft.comparedWith, ...methodsOf(draft).slice(0, MOST_METHODS)], today);
    const applicable = (await this.cited(await this.beside.askedOf(draft), today)).flatMap(({ edition }) => (edition?.status === 'in_force' ? edition.applicable.filter(({ number }) => number === edition.number) : []));
    return { today, cited, sameMethods: await this.sameMethods(draft, cited, today), applicable, similar: organisation === undefined ? [] : await this.beside.similar(draft, organisation) };
  }

  /** Every number once. An undated one leads to no edition: what is followed is an edition. */
  private async cited(asked: readonly string[], today: LocalDate): Promise<readonly CitedFacts[]> {
    const numbers = [...new Set(asked)].filter((number) => number !== '');
    const found = await Promise.all(numbers.map(async (number) => ({ number, standard: await this.standards.execute(number, today) })));
    const views = found.flatMap(({ number, standard }) => (standard.ok && !standard.value.chosen ? [[number, standard.value.view] as const] : []));
    const designations = [...new Set(views.map(([, { edition }]) => edition.number))];
    const [lists, known] = await Promise.all([this.requirements.ofEditions(designations), this.requirements.known(designations)]);
    const complete = new Set(known.flatMap(({ target, requirementsComplete }) => (requirementsComplete ? [target] : [])));
    const facts = new Map(views.map(([number, view]) => [number, editionFacts(view, { requirements: lists.get(view.edition.number) ?? [], complete: complete.has(view.edition.number) })]));
    return numbers.map((number) => ({ asked: number, edition: facts.get(number) ?? null }));
  }

  /** Only methods that are to be held against each other are asked about. */
  private async sameMethods(draft: Draft, cited: readonly CitedFacts[], today: LocalDate): Promise<Facts['sameMethods']> {
    const pairs = matchesOf(draft, cited).flatMap(({ indicator, floor }) => {
      const [own, asked] = [indicator.promised.method?.edition, floor.method?.edition];
      return own !== undefined && asked !== undefined && own !== asked ? [[own, asked] as const] : [];
    });
    if (pairs.length === 0) return [];
    const related = await this.methods.among(pairs.flat(), today);
    return [...new Map(pairs.map((pair) => [pair.join('\n'), pair])).values()].filter(([own, asked]) => related(own, asked));
  }
}

const methodsOf = ({ indicators }: Draft): readonly string[] => [...new Set(indicators.flatMap(({ promised }) => promised.method?.edition ?? []))];
