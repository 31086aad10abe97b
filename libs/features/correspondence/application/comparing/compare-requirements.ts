import { refuse, type Result } from '@pure/kernel';
import { compareRequirements, readRequirement, type RequirementComparison, type RequirementFault, type UnitRefusal } from '@pure/equivalence';
import { methodOf } from './method-of';
import type { MethodEditions } from './related-methods';

export type CompareRequirementsRefusal = Readonly<{ code: 'REQUIREMENT_UNREADABLE'; faults: readonly RequirementFault[] }> | UnitRefusal;

/** Two requirements that somebody gives; that both are on one characteristic is their word. */
export class CompareRequirements {
  constructor(private readonly methods: MethodEditions) {}

  /** Both as `readRequirement` takes them. Refused with every fault of either, by its place from `a` or `b` on. */
  async execute({ a, b }: Readonly<{ a: unknown; b: unknown }>): Promise<Result<RequirementComparison, CompareRequirementsRefusal>> {
    const [left, right] = [readRequirement(a, { methodOf }), readRequirement(b, { methodOf })];
    if (!left.ok || !right.ok) return refuse(refusalOf([...faultsUnder('a', left), ...faultsUnder('b', right)]));
    const relatedMethods = await this.methods.among([left.value.method?.edition, right.value.method?.edition]);
    return compareRequirements(left.value, right.value, { relatedMethods });
  }
}

/** Where nothing but units is unknown, that is the refusal. */
function refusalOf(faults: readonly RequirementFault[]): CompareRequirementsRefusal {
  const [first] = faults;
  const unitsOnly = first !== undefined && faults.every(({ code }) => code === 'UNIT_UNKNOWN');
  return unitsOnly ? { code: 'UNIT_UNKNOWN', unit: String(first.params['unit']) } : { code: 'REQUIREMENT_UNREADABLE', faults };
}

function faultsUnder(name: 'a' | 'b', read: ReturnType<typeof readRequirement>): readonly RequirementFault[] {
  return read.ok ? [] : read.refusal.faults.map((fault) => ({ ...fault, path: fault.path === '' ? name : `${name}.${fault.path}` }));
}
