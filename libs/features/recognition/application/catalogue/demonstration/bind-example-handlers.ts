import type { ExampleMembers } from '@features/access';
import type { Tx, WritePool } from '@platform/database';

/** Catalogues under which the example authority decides; whatever it decides is an example and marked. */
export const exampleHandled = ['fujian-2025-batch-5', 'pingtan-firms-2012'] as const;

export abstract class HandlerStore {
  /** From today on, where the catalogue exists and the organisation does not handle it yet. */
  abstract bind(tx: Tx, catalogue: string, organisation: string): Promise<void>;
}

/** Gives the example authority of human resources the catalogues that it handles, once. */
export class BindExampleHandlers {
  constructor(
    private readonly pool: WritePool,
    private readonly members: ExampleMembers,
    private readonly store: HandlerStore,
  ) {}

  async execute(): Promise<void> {
    const authority = (await this.members.list()).find(({ fields, role }) => fields.includes('skills') && role === 'officer');
    if (!authority) return;
    await this.pool.transaction(async (tx) => {
      for (const catalogue of exampleHandled) await this.store.bind(tx, catalogue, authority.organisation);
    });
  }
}
