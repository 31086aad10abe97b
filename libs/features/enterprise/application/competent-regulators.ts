import { type CompetentBody, type Competences, leadingDigits } from '@features/access';
import { ok, refuse, type Result } from '@pure/kernel';
import type { Acting } from '@platform/permissions';

/** `outside`: in what the body's competence falls short; `bodies`: who is competent instead, none where nobody is. */
export type NotCompetent = Readonly<{ code: 'NOT_COMPETENT'; outside: 'field' | 'level' | 'territory' | 'day'; bodies: readonly CompetentBody[] }>;

const FIELD = 'standardisation';
const allLevels = ['national', 'province', 'city', 'county'] as const;
export type DecidingLevel = (typeof allLevels)[number];
const shortfalls = ['field', 'level', 'territory', 'day'] as const;
const regulators = new Set<Acting['role']>(['officer', 'approver', 'inspector']);

export const isRegulator = ({ role }: Acting): boolean => regulators.has(role);

/** Which regulators an enterprise concerns: those that decide on standardisation where it is, on whichever level. */
export class CompetentRegulators {
  constructor(private readonly competences: Competences) {}

  /** The leading digits of GB/T 2260-2007 that the territory of an enterprise has which concerns the body; an empty text stands for the whole of the mainland. */
  async reachOf({ organisation }: Acting): Promise<readonly string[]> {
    return (await this.competences.territoriesOf(organisation, FIELD)).map(leadingDigits);
  }

  /** `levels`: those that may decide; all where none are given. */
  async check({ organisation }: Acting, territory: string | null, levels: readonly DecidingLevel[] = allLevels): Promise<Result<null, NotCompetent>> {
    if (territory === null || territory === 'TW') return refuse({ code: 'NOT_COMPETENT', outside: 'territory', bodies: [] });
    let outside: NotCompetent['outside'] = 'field';
    const bodies = new Map<string, CompetentBody>();
    for (const level of levels) {
      const found = await this.competences.check(organisation, { field: FIELD, level, territory });
      if (found.ok) return ok(null);
      if (shortfalls.indexOf(found.refusal.outside) > shortfalls.indexOf(outside)) outside = found.refusal.outside;
      for (const body of found.refusal.bodies) bodies.set(body.organisation, body);
    }
    return refuse({ code: 'NOT_COMPETENT', outside, bodies: [...bodies.values()] });
  }
}
