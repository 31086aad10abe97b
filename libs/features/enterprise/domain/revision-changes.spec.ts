import { type LocalDate, localDate } from '@pure/kernel';
import { changedFields, changesBetween } from './revision-changes';
import type { VerifiedFacts } from './revision';

function day(text: string): LocalDate {
  const date = localDate(text);
  if (!date) throw new Error(text);
  return date;
}
const before: VerifiedFacts = { subject: 'mainland', name: { 'zh-Hans': '厦门光电有限公司', en: 'Xiamen Photonics' }, uscc: '1', ubn: null, registeredOn: day('2020-01-01'), route: 'direct', thirdTerritory: null };
const after: VerifiedFacts = { subject: 'both', name: { 'zh-Hans': '厦门新光电有限公司', 'zh-Hant': '廈門新光電有限公司' }, uscc: '2', ubn: '3', registeredOn: day('2021-01-01'), route: 'third-territory', thirdTerritory: 'HK' };

it('says field by field what would be another', () => {
  const changes = changesBetween(before, after);
  expect(changes.map(({ field }) => field)).toEqual(changedFields);
  expect(changes.filter(({ field }) => field.startsWith('name'))).toEqual([
    { field: 'name.zh-Hans', old: '厦门光电有限公司', new: '厦门新光电有限公司' },
    { field: 'name.zh-Hant', old: null, new: '廈門新光電有限公司' },
    { field: 'name.en', old: 'Xiamen Photonics', new: null },
  ]);
});

it('says nothing of what stays', () => {
  expect(changesBetween(before, { ...before, name: { ...before.name } })).toEqual([]);
  expect(changesBetween(before, { ...before, uscc: '2' })).toEqual([{ field: 'uscc', old: '1', new: '2' }]);
});
