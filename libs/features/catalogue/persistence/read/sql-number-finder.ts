import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { askedNumber, type AskedNumber } from '../../application/read/asked-number';
import { editionRef } from '../../application/read/edition-ref';
import { whatNumberSays } from '../../application/read/number-says';
import type { FamilyView, NumberLookup, SlugLookup, Suggestion } from '../../application/read/number-lookup';
import type { EditionRecord, FamilyRecord } from '../../application/read/records';
import { familyViews } from './family-reads';
import { queries } from './find-standard.sql';
import { SqlNeighbours } from './sql-neighbours';

type NumberAsked = Extract<AskedNumber, { kind: 'number' }>;
type Keyed = Readonly<{ matched: 'own' | 'alias' | 'legacy' | 'dual' | 'loose'; place: number }>;

/** From a text or an address segment to the standard that it means. */
@Injectable()
export class SqlNumberFinder {
  constructor(
    private readonly pool: ReadPool,
    private readonly neighbours: SqlNeighbours,
  ) {}

  async byNumber(text: string, day: LocalDate): Promise<NumberLookup> {
    const asked = askedNumber(text);
    if (asked.kind === 'fault') return { kind: 'unreadable', faults: [asked.fault], suggestions: [] };
    if (asked.kind === 'text') return this.byText(asked, day);
    return asked.documentKey === undefined ? this.family(asked, day) : this.document(asked, asked.documentKey, day);
  }

  async bySlug(slug: string, day: LocalDate): Promise<SlugLookup> {
    const [families, edition] = await Promise.all([
      this.pool.query<FamilyRecord>(queries.familyBySlug, [slug]),
      this.pool.first<EditionRecord>(queries.editionBySlug, [slug]),
    ]);
    const [view] = await familyViews(this.pool, families, day);
    if (view && !(edition && view.editions.length === 1)) return { kind: 'family', view };
    return edition ? { kind: 'edition', hit: { id: edition.id, edition: editionRef(edition, day) } } : { kind: 'unknown' };
  }

  async familyBySlug(slug: string, day: LocalDate): Promise<FamilyView | null> {
    const families = await this.pool.query<FamilyRecord>(queries.familyBySlug, [slug]);
    return (await familyViews(this.pool, families, day))[0] ?? null;
  }

  suggestions(text: string): Promise<readonly Suggestion[]> {
    return this.neighbours.of(askedNumber(text));
  }

  private async document(asked: NumberAsked, key: string, day: LocalDate): Promise<NumberLookup> {
    const says = whatNumberSays(asked.number);
    const [edition] = await this.pool.query<EditionRecord & Keyed>(queries.editionByKey, [[key]]);
    if (edition && edition.matched !== 'loose') return { kind: 'edition', hit: { id: edition.id, edition: editionRef(edition, day) }, says };
    const candidates = await this.ofSameYear(asked, day);
    return candidates.length > 0 ? { kind: 'candidates', candidates, says } : this.unknown(asked);
  }

  /** Families of a similar number that have an edition of the year asked for, with that edition chosen. */
  private async ofSameYear({ looseKeys, number }: NumberAsked, day: LocalDate): Promise<readonly FamilyView[]> {
    const families = await this.pool.query<FamilyRecord>(queries.familiesByKey, [looseKeys]);
    const views = await familyViews(this.pool, once(families), day);
    return views.flatMap((view) => {
      const chosen = view.editions.find((hit) => hit.edition.year === number.year);
      return chosen ? [{ ...view, chosen }] : [];
    });
  }

  private async family(asked: NumberAsked, day: LocalDate): Promise<NumberLookup> {
    const says = whatNumberSays(asked.number);
    const found = await this.pool.query<FamilyRecord & Keyed>(queries.familiesByKey, [[asked.familyKey, ...asked.looseKeys]]);
    const meant = found.filter(({ matched, place }) => matched !== 'loose' && matched !== 'dual' && place === 1).slice(0, 1);
    const others = once(found).filter((family) => family.id !== meant[0]?.id);
    const [view] = await familyViews(this.pool, meant, day, others);
    if (view) return { kind: 'family', view, says };
    const candidates = await familyViews(this.pool, others, day);
    return candidates.length > 0 ? { kind: 'candidates', candidates, says } : this.unknown(asked);
  }

  private async byText({ key, fault }: Extract<AskedNumber, { kind: 'text' }>, day: LocalDate): Promise<NumberLookup> {
    const [edition] = await this.pool.query<EditionRecord & Keyed>(queries.editionByKey, [[key]]);
    if (edition) return { kind: 'edition', hit: { id: edition.id, edition: editionRef(edition, day) }, says: undefined };
    const families = await this.pool.query<FamilyRecord>(queries.familiesBySerial, [key]);
    const candidates = await familyViews(this.pool, families, day);
    if (candidates.length > 0) return { kind: 'candidates', candidates, says: undefined };
    return { kind: 'unreadable', faults: [fault], suggestions: await this.neighbours.of({ kind: 'text', key, fault }) };
  }

  private async unknown(asked: NumberAsked): Promise<NumberLookup> {
    return { kind: 'unknown', says: whatNumberSays(asked.number), suggestions: await this.neighbours.of(asked) };
  }
}

function once<F extends FamilyRecord>(families: readonly F[]): readonly F[] {
  return families.filter((family, at) => families.findIndex((other) => other.id === family.id) === at);
}
