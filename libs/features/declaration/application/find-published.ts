import { refuse, ok, type Result } from '@pure/kernel';
import { readNumber } from '@pure/public-number';
import type { PublishedDeclaration, PublishedDeclarations } from './published-declarations';

/** `PUBLIC_NUMBER_CHECK`: a character of the number is wrong. */
export type PublishedRefusal = Readonly<{ code: 'PUBLIC_NUMBER_CHECK' | 'DECLARATION_NOT_PUBLISHED' }>;

/** A published declaration by its number, however it is typed, with the version of today or the one that is asked for. */
export class FindPublished {
  constructor(private readonly published: PublishedDeclarations) {}

  async execute(typed: string, version?: number): Promise<Result<PublishedDeclaration, PublishedRefusal>> {
    const read = readNumber(typed);
    if (!read.ok && read.refusal.code === 'PUBLIC_NUMBER_CHECK') return refuse({ code: 'PUBLIC_NUMBER_CHECK' });
    const found = read.ok ? await this.published.find(read.value.number, version) : null;
    return found ? ok(found) : refuse({ code: 'DECLARATION_NOT_PUBLISHED' });
  }
}
