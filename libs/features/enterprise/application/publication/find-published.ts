import { ok, refuse, type Result } from '@pure/kernel';
import { type NumberRefusal, readNumber } from '@pure/public-number';
import type { PublishedRecord, PublishedStore } from './published-store';

export type PublishedRefusal = NumberRefusal | Readonly<{ code: 'ENTERPRISE_NOT_PUBLISHED' }>;

/** An enterprise by its number. A wrong sign is told apart from a number that nobody has. */
export class FindPublished {
  constructor(private readonly published: PublishedStore) {}

  async execute(typed: string): Promise<Result<PublishedRecord, PublishedRefusal>> {
    const read = readNumber(typed);
    if (!read.ok) return read;
    const found = read.value.letter === 'E' ? await this.published.find(read.value.number) : null;
    return found ? ok(found) : refuse({ code: 'ENTERPRISE_NOT_PUBLISHED' });
  }
}
