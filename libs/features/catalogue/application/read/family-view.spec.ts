import type { Status } from '../../domain/edition';
import { localDate } from '@pure/kernel';
import { chosenEdition, familyView } from './family-view';
import { anEdition } from './record.fixture';
import type { EditionRecord } from './records';

const day = localDate('2026-11-24');
const family = { id: 1, number: 'GB/T 1', slug: 'GB-T-1', side: 'mainland', issuer: 'GB' } as const;
const view = (...editions: EditionRecord[]) => (day ? familyView(family, editions, day, []) : null);
const of = (year: number, recorded: Status, more: Partial<EditionRecord> = {}) =>
  anEdition({ id: year, number: `GB/T 1-${year}`, year, recorded_status: recorded, ...more });

describe('the edition that an undated number stands for', () => {
  it.each([
    ['the newest in force', [of(2024, 'in_force'), of(2015, 'in_force')], 2024],
    ['in force before one that is still to come', [of(2025, 'upcoming'), of(2015, 'in_force')], 2015],
    ['of unknown status before a replaced one', [of(2024, 'replaced'), of(2009, 'unknown')], 2009],
    ['the newest of those that have gone', [of(2015, 'withdrawn'), of(2009, 'replaced')], 2015],
    ['the edition, not its amendment', [of(2025, 'in_force', { document: 'amendment' }), of(2015, 'replaced')], 2015],
    ['a described one before one that is only cited', [of(2024, 'unknown', { cited_only: true }), of(2009, 'replaced')], 2009],
  ])('%s', (_, editions, year) => expect(view(...editions)?.chosen?.edition.year).toBe(year));

  it('is none in an empty family', () => expect(chosenEdition([])).toBeUndefined());
});
