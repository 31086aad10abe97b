import { SectorTable } from '../sectors/sector-table';
import { SectorMembership } from './sector-membership';

const table = new SectorTable(
  '1',
  [{ sector: 'lighting', scheme: 'ICS', prefix: '29.140' }, { sector: 'ic', scheme: 'CCS', prefix: 'L5' }],
  [{ sector: 'batteries', show: 'member', number: 'GB 38031', source: 'S', grade: 1 }],
  [],
);
const family = (id: number, key: string, ics: readonly string[] = [], ccs: readonly string[] = []) => ({ family: id, key, ics, ccs });

it('by classes, by name, and by the base of a family without classes', () => {
  const families = [family(1, 'IEC62031', ['29.140.99']), family(2, 'GB/T24819'), family(3, 'GB38031', [], ['L55']), family(4, 'GB/T1', ['01.040'])];
  const bases = [{ family: 2, base: 1 }, { family: 4, base: 1 }];
  expect(Object.fromEntries(new SectorMembership(table).of(families, bases))).toEqual({ 1: ['lighting'], 2: ['lighting'], 3: ['ic', 'batteries'], 4: [] });
});
