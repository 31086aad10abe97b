import type { OrganisationName } from '../../domain/organisation/organisation';

/** An example organisation that is an enterprise, for features that give it more to show. */
export type ExampleFirm = Readonly<{ organisation: string; side: 'mainland' | 'taiwan'; name: OrganisationName }>;

export abstract class ExampleFirms {
  abstract list(): Promise<readonly ExampleFirm[]>;
}
