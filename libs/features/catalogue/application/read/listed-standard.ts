import type { LocalDate } from '@pure/kernel';
import type { AdoptionDegree } from '../../domain/adoption';
import { editionRef } from './edition-ref';
import type { EditionRecord } from './records';
import type { ListedStandard, Why } from './standard-list';

export type ItemRecord = EditionRecord & Readonly<{ ics: readonly string[]; ccs: readonly string[] }>;
export type AdoptedBase = Readonly<{ base: string; degree: AdoptionDegree }>;

/** One line of a list. `rank` is the hit's: 0 its number, 1 its family's, 2 a similar number, 3 words of the title, 4 the filters alone. */
export function listedStandard(rank: number, record: ItemRecord, adoptions: readonly AdoptedBase[], day: LocalDate): ListedStandard {
  return {
    edition: editionRef(record, day),
    kind: record.kind,
    ics: record.ics,
    ccs: record.ccs,
    adoptions: adoptions.map(({ base, degree }) => ({ base, degree })),
    why: whys[rank] ?? 'filter',
  };
}

const whys: readonly Why[] = ['number', 'family', 'similar-number', 'title', 'filter'];
