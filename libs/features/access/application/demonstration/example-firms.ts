import type { OrganisationName } from '../../domain/organisation/organisation';

/** An example organisation that is an enterprise, for features that give it more to show; `member`: account of the one who acts for it. */
export type ExampleFirm = Readonly<{ organisation: string; member: string; side: 'mainland' | 'taiwan'; name: OrganisationName }>;

export abstract class ExampleFirms {
  abstract list(): Promise<readonly ExampleFirm[]>;
}
