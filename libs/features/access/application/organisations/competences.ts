import { type Clock, refuse, type Refusal, type Result } from '@pure/kernel';
import { type Competence, inForce, type Matter } from '../../domain/competence/competence';
import { competent, competentBodies, type NotCompetent, type Shortfall } from '../../domain/competence/competent';
import type { OrganisationName } from '../../domain/organisation/organisation';
import type { CompetenceStore } from './competence-store';

export type CompetentBody = Readonly<{ organisation: string; name: OrganisationName }>;
/** `bodies`: who decides on it instead; none where the register has nobody. */
export type BeyondCompetence = Refusal & Readonly<{ code: NotCompetent['code']; outside: Shortfall; bodies: readonly CompetentBody[] }>;

/** Who decides on what, by the register of today. */
export class Competences {
  constructor(
    private readonly store: CompetenceStore,
    private readonly clock: Clock,
  ) {}

  /** The competence by which the organisation decides on the matter today; else who does. */
  async check(organisation: string, matter: Matter): Promise<Result<Competence, BeyondCompetence>> {
    const found = competent(await this.store.inField(matter.field), organisation, matter, await this.clock.today());
    if (found.ok) return found;
    return refuse({ ...found.refusal, bodies: await this.named(found.refusal.bodies) });
  }

  /** The territories in which the organisation decides on something of the field today, on whichever level. */
  async territoriesOf(organisation: string, field: Matter['field']): Promise<readonly string[]> {
    const [held, today] = [await this.store.inField(field), await this.clock.today()];
    return [...new Set(held.filter((one) => one.organisation === organisation && inForce(one, today)).map(({ territory }) => territory))].sort();
  }

  async bodiesFor(matter: Matter): Promise<readonly CompetentBody[]> {
    return this.named(competentBodies(await this.store.inField(matter.field), matter, await this.clock.today()));
  }

  private async named(organisations: readonly string[]): Promise<readonly CompetentBody[]> {
    const names = await this.store.namesOf(organisations);
    return organisations.map((organisation) => ({ organisation, name: names.get(organisation) ?? {} }));
  }
}
