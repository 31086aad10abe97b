import type { CompetenceStore } from './competence-store';
import type { OrganisationStore } from './organisation-store';

/** The register: organisations, and what they decide on. */
export class RegisterStores {
  constructor(
    readonly organisations: OrganisationStore,
    readonly competences: CompetenceStore,
  ) {}
}
