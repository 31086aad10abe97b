import type { PublishedStore } from './published-store';

/** What the home page counts, now; examples are not counted. */
export class EnterpriseCounts {
  constructor(private readonly published: PublishedStore) {}

  verified(): Promise<number> {
    return this.published.countVerified();
  }
}
