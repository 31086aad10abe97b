import type { Clocks } from '@platform/clocks';
import type { DeclarationDocument } from '@pure/credential';
import type { Clock, LocalDate } from '@pure/kernel';
import type { EditionStatus } from '../../domain/facts';

/** Clock rule of the days after which a declaration on an edition that has ended is looked after. */
export const QUEUE_CLOCK = 'declaration-not-updated';

/** A declaration in force that still follows an edition which has ended. `since`: day on which its end was seen; `declarer`: names of the enterprise. */
export type NotUpdated = Readonly<{
  number: string; version: number; enterprise: string; declarer: DeclarationDocument['declarer']['name']; standard: string; status: EditionStatus; successors: readonly string[]; since: LocalDate; example: boolean;
}>;
/** `days`: so many have passed since at least; `after`: `key` of the last of the page before. */
export type NotUpdatedAsked = Readonly<{ days: number; limit: number; after: string | null }>;
export type NotUpdatedPage = Readonly<{ items: readonly NotUpdated[]; next: string | null }>;

/** Declarations that were not brought up to date, the oldest first. */
export abstract class NotUpdatedDeclarations {
  abstract page(asked: NotUpdatedAsked): Promise<NotUpdatedPage>;
}

/** The queue of those who look after declarations, by the days that are configured. */
export class ListNotUpdated {
  constructor(
    private readonly declarations: NotUpdatedDeclarations,
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  /** `days` null: no rule says how many. */
  async execute(asked: Omit<NotUpdatedAsked, 'days'>): Promise<NotUpdatedPage & Readonly<{ days: number | null }>> {
    const rule = await this.clocks.ruleOf(QUEUE_CLOCK, await this.clock.today());
    const days = rule.ok ? rule.value.days : null;
    return days === null ? { items: [], next: null, days } : { ...(await this.declarations.page({ ...asked, days })), days };
  }
}
