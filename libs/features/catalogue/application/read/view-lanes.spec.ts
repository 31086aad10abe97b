import { localDate } from '@pure/kernel';
import { refsOf } from './edition-ref';
import { anAdoption, anEdition } from './record.fixture';
import type { AdoptionRecord, LaneLinkRecord } from './records';
import { lanes, LANE_NODES } from './view-lanes';

const day = localDate('2026-11-24');
const ids = Array.from({ length: 30 }, (_, at) => at + 1);
const records = ids.map((id) => anEdition({ id, number: `N${id}`, slug: `N${id}` }));
const drawn = (adoptions: AdoptionRecord[], links: LaneLinkRecord[] = []) => {
  if (!day) throw new Error('no day');
  return lanes(1, adoptions, links, { refs: refsOf(records, day), keys: new Map(), sources: new Map() });
};
const numbers = ({ editions }: ReturnType<typeof drawn>) => editions.map(({ number }) => number);

it('draws the edition, its base, the other side and what they replaced', () => {
  const adoptions = [anAdoption({}), anAdoption({ ring: 1, national_id: 3 }), anAdoption({ ring: 2, national_id: 4, base_id: 5 })];
  const picture = drawn(adoptions, [{ new_id: 3, old_id: 4, extent: 'whole' }]);
  expect(numbers(picture)).toEqual(['N1', 'N2', 'N3', 'N4', 'N5']);
  expect(picture.replacements).toEqual([{ newer: 'N3', older: 'N4', extent: 'whole' }]);
});

it(`keeps the nearest ${LANE_NODES}, and only links between them`, () => {
  const adoptions = [anAdoption({}), ...ids.slice(2).map((id) => anAdoption({ ring: 1, national_id: id }))];
  const picture = drawn(adoptions, [{ new_id: 1, old_id: 30, extent: 'whole' }]);
  expect(numbers(picture)).toHaveLength(LANE_NODES);
  expect(picture.adoptions).toHaveLength(LANE_NODES - 1);
  expect(picture.replacements).toEqual([]);
});

it('draws two sources that agree once, and two that differ twice', () => {
  expect(drawn([anAdoption({}), anAdoption({ source_id: 'T' })]).adoptions).toHaveLength(1);
  expect(drawn([anAdoption({}), anAdoption({ degree: 'undetermined' })]).adoptions).toHaveLength(2);
});
