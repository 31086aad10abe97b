import { type Classes, sectorIds, type SectorId } from '../../domain/sector';
import type { SectorTable } from '../sectors/sector-table';
import { familyKeyOf } from '../sectors/keys';

/** Classes of the editions of a family, and the family of a base that it adopts. */
export type FamilyClasses = Readonly<{ family: number; key: string } & Classes>;
export type FamilyBase = Readonly<{ family: number; base: number }>;

/**
 * The sectors of each family: those to which the classes of any of its editions lead, those of which the table names it a
 * member, and, for a family without any class, those of the bases that it adopts.
 */
export class SectorMembership {
  private readonly members: ReadonlyMap<string, readonly SectorId[]>;

  constructor(private readonly table: SectorTable) {
    this.members = membersOf(table);
  }

  of(families: readonly FamilyClasses[], bases: readonly FamilyBase[]): ReadonlyMap<number, readonly SectorId[]> {
    const own = new Map<number, Set<SectorId>>();
    const classed = new Map<number, readonly SectorId[]>();
    for (const { family, key, ics, ccs } of families) {
      const led = this.table.sectorsOf({ ics, ccs });
      if (ics.length + ccs.length > 0) classed.set(family, led);
      own.set(family, new Set([...led, ...(this.members.get(key) ?? [])]));
    }
    for (const { family, base } of bases) {
      if (!classed.has(family)) classed.get(base)?.forEach((sector) => own.get(family)?.add(sector));
    }
    return new Map([...own].map(([family, sectors]) => [family, sectorIds.filter((id) => sectors.has(id))]));
  }
}

function membersOf(table: SectorTable): ReadonlyMap<string, readonly SectorId[]> {
  const members = new Map<string, SectorId[]>();
  for (const sector of sectorIds) {
    for (const { number } of table.focusOf(sector, 'member')) {
      const key = familyKeyOf(number);
      members.set(key, [...(members.get(key) ?? []), sector]);
    }
  }
  return members;
}
