import type { LookedUpNumber, LookUpNumbers } from '@features/catalogue';
import type { FindEnterprise, PublishedStatus } from '@features/enterprise';
import type { DeclarationDocument } from '@pure/credential';
import type { Clock, LocalDate } from '@pure/kernel';
import { readNumber } from '@pure/public-number';
import type { PublishedDeclaration, PublishedDeclarations } from './published-declarations';

/** What the register knows today of the standards that a declaration names, by their numbers as they are written. */
export type Standings = ReadonlyMap<string, LookedUpNumber>;

/** How the register has the enterprise today; `since`: day from which it is so. */
export type DeclarerToday = Readonly<{ status: PublishedStatus; since: LocalDate }>;

/** `declarer`: null where the register has no such enterprise. */
export type SeenDeclaration = PublishedDeclaration & Readonly<{ standings: Standings; declarer: DeclarerToday | null; today: LocalDate }>;

/** Why nothing is shown; `latest`: the version of today of a declaration that never had the one that was asked for. */
export type Missing = Readonly<{ missing: 'form' | 'check' | 'unknown' } | { missing: 'version'; number: string; latest: number }>;

/** A published declaration with what became of the standards that it names and of the enterprise. */
export class SeeDeclaration {
  constructor(
    private readonly published: PublishedDeclarations,
    private readonly numbers: LookUpNumbers,
    private readonly enterprises: FindEnterprise,
    private readonly clock: Clock,
  ) {}

  async execute(typed: string, version?: number): Promise<SeenDeclaration | Missing> {
    const read = readNumber(typed);
    if (!read.ok) return { missing: read.refusal.code === 'PUBLIC_NUMBER_CHECK' ? 'check' : 'form' };
    const found = read.value.letter === 'D' ? await this.published.find(read.value.number, version) : null;
    if (!found) return version === undefined ? { missing: 'unknown' } : this.withoutVersion(read.value.number);
    const { document } = found.shown;
    return { ...found, standings: await this.standings(document), declarer: await this.declarer(document.declarer.number), today: await this.clock.today() };
  }

  private async withoutVersion(number: string): Promise<Missing> {
    const found = await this.published.find(number);
    return found ? { missing: 'version', number, latest: found.version } : { missing: 'unknown' };
  }

  private async declarer(number: string): Promise<DeclarerToday | null> {
    const found = await this.enterprises.execute(number);
    return found.ok ? { status: found.value.status, since: found.value.statusSince } : null;
  }

  private async standings({ standards, indicators }: DeclarationDocument): Promise<Standings> {
    const numbers = [...new Set([...standards.map(({ number }) => number), ...indicators.flatMap(({ method }) => method?.number ?? [])])];
    const { items } = await this.numbers.execute(numbers.join('\n'));
    return new Map(items.map((item) => [item.raw, item]));
  }
}
