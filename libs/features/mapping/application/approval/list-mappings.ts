import type { LookUpEdition } from '@features/catalogue';
import type { PublishedState } from '../../domain/approval/acts';
import type { PublishedMappings, PublishedPage } from './published-mappings';

/** `standard`: in any spelling; undated means the edition in force. */
export type MappingsAsked = Readonly<{ standard: string | null; state: PublishedState | null; after: string | null; limit: number }>;

/** Mappings that everybody was shown. */
export class ListMappings {
  constructor(
    private readonly published: PublishedMappings,
    private readonly lookUp: LookUpEdition,
  ) {}

  async execute({ standard, ...asked }: MappingsAsked): Promise<PublishedPage> {
    const found = standard === null || standard === '' ? null : await this.lookUp.execute(standard);
    if (found && !found.ok) return { items: [], total: 0, next: null };
    return this.published.page({ edition: found?.value.id ?? null, ...asked });
  }
}
