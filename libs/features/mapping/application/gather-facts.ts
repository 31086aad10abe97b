import type { ClauseTrees, FoundStandard, LookUpStandard } from '@features/catalogue';
import type { ExplainPair, MethodEditions, RequirementStore } from '@features/correspondence';
import { ALL_FIVE, type Answer, maskOf, type Proof } from '@pure/equivalence';
import type { MappingContent } from '../domain/content';
import type { Derived, MappingFacts, SideFacts } from '../domain/facts';
import { isDated } from './drafts/find-ends';

const NOTHING_DERIVED: Derived = { mask: ALL_FIVE, grade: 0, editionGap: false, proofs: [] };
/** Proofs that are shown. */
const MOST_PROOFS = 3;

/** Collects what the register and the engine know of the two editions, as of today. */
export class GatherFacts {
  constructor(
    private readonly standards: LookUpStandard,
    private readonly requirements: RequirementStore,
    private readonly methods: MethodEditions,
    private readonly pairs: ExplainPair,
    private readonly clauses: ClauseTrees,
  ) {}

  /** `without`: numbers of the mapping itself and of the one whose place it takes: what was decided under them proves nothing of it, nor against it. */
  async of({ source, target }: Pick<MappingContent, 'source' | 'target'>, without: readonly string[]): Promise<MappingFacts> {
    const [ofSource, ofTarget, pair] = await Promise.all([this.standards.execute(source), this.standards.execute(target), this.pairs.execute({ from: source, to: target, without })]);
    const [lists, trees] = await Promise.all([this.requirements.ofEditions([source, target]), this.clauses.ofEditions([source, target])]);
    const side = (designation: string, found: typeof ofSource): SideFacts => sideFacts(designation, found.ok ? found.value : null, {
      requirements: lists.get(designation) ?? [], clauses: (trees.get(designation) ?? []).map((node) => node.number),
    });
    const methods = [...(lists.get(source) ?? []), ...(lists.get(target) ?? [])].map(({ method }) => method?.edition);
    const derived = pair.ok ? derivedOf(pair.value.answer) : NOTHING_DERIVED;
    return { source: side(source, ofSource), target: side(target, ofTarget), derived, sameMethods: await this.methods.among(methods) };
  }
}

/** A tree of no clause is none: an edition always has some. */
function sideFacts(number: string, found: FoundStandard | null, { requirements, clauses }: Pick<SideFacts, 'requirements'> & Readonly<{ clauses: readonly string[] }>): SideFacts {
  const view = found?.view;
  return {
    number,
    dated: found ? !found.chosen && isDated(found.view.edition.number, found.view.edition.year) : false,
    year: view?.edition.year ?? null,
    replacedBy: (view?.replacedBy ?? []).filter(({ extent, planned }) => extent !== 'part' && !planned).map(({ other }) => other.number),
    withdrawn: view?.edition.status === 'withdrawn',
    clauses: clauses.length > 0 ? clauses : null,
    requirements,
    adoption: (view?.adopts ?? []).flatMap(({ findings, base }) => findings.filter(({ severity }) => severity !== 'notice').map(({ rule }) => ({ rule, base: base?.number ?? '' }))),
  };
}

/** Where the facts contradict each other nothing is derived; that is the queue of conflicts. */
function derivedOf({ mask, grade, editionGaps, proofs, contradiction, standing }: Answer): Derived {
  if ((contradiction ?? []).length > 0 || standing === 'none' || standing === 'lead') return { ...NOTHING_DERIVED, editionGap: editionGaps.length > 0 };
  return { mask: maskOf(...mask), grade, editionGap: editionGaps.length > 0, proofs: proofs.slice(0, MOST_PROOFS).map(shown) };
}

const shown = ({ id, grade, mask, from, steps }: Proof) => ({ id, grade, mask: maskOf(...mask), path: [from, ...steps.map(({ to }) => to)] });
