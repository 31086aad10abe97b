import { ClauseTrees, type FoundEdition, LookUpEdition, type LookUpRefusal } from '@features/catalogue';
import { ok, type Result } from '@pure/kernel';
import { RequirementStore } from '../requirement-store';
import { type LinkedClauses, linkRequirements } from './link-requirements';

export type ClausesView = LinkedClauses & Readonly<{ edition: FoundEdition['edition']; chosen: boolean }>;

/** The clauses of a standard, each with the requirements recorded in it. */
export class ReadClauses {
  constructor(
    private readonly lookUp: LookUpEdition,
    private readonly trees: ClauseTrees,
    private readonly requirements: RequirementStore,
  ) {}

  async execute(asked: string): Promise<Result<ClausesView, LookUpRefusal>> {
    const found = await this.lookUp.execute(asked);
    if (!found.ok) return found;
    const { edition, chosen } = found.value;
    return ok({ edition, chosen, ...(await this.of(edition.number)) });
  }

  /** Of an edition by its canonical designation. Where no clause is recorded, requirements are not looked for. */
  async of(number: string): Promise<LinkedClauses> {
    const nodes = (await this.trees.ofEditions([number])).get(number) ?? [];
    if (nodes.length === 0) return { clauses: [], elsewhere: [] };
    return linkRequirements(nodes, (await this.requirements.ofEditions([number])).get(number) ?? []);
  }
}
