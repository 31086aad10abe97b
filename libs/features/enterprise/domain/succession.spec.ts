import { type LocalDate, localDate } from '@pure/kernel';
import { maySucceed, type Standing } from './succession';

function day(text: string): LocalDate {
  const date = localDate(text);
  if (!date) throw new Error(text);
  return date;
}
type Party = Parameters<typeof maySucceed>[0];
const older: Party = { id: 'a', state: 'verified', number: 'GT-E-2026-000001-J' };
const newer: Party = { id: 'b', state: 'verified', number: 'GT-E-2026-000002-H' };
const standing: Standing = { kind: 'merger', after: [], successors: [], on: day('2026-01-01'), today: day('2026-01-01') };

it.each<[string, Party, Party, Standing, object | null]>([
  ['of a verified one by a verified one', older, newer, standing, null],
  ['of a closed one by a verified one', { ...older, state: 'closed' }, newer, { ...standing, after: ['c'] }, null],
  ['of one that was never verified', { ...older, state: 'returned', number: null }, newer, standing, { code: 'ENTERPRISE_STATE', state: 'returned' }],
  ['by itself', older, older, standing, { code: 'SUCCESSOR_UNFIT' }],
  ['by one that is suspended', older, { ...newer, state: 'suspended' }, standing, { code: 'SUCCESSOR_UNFIT' }],
  ['by one that leads to it', older, newer, { ...standing, after: ['c', 'a'] }, { code: 'SUCCESSOR_UNFIT' }],
  ['of one that has a successor', older, newer, { ...standing, successors: [{ id: 'c', kind: 'merger' }] }, { code: 'SUCCEEDED_ALREADY' }],
  ['of one that was divided already, by a further part', older, newer, { ...standing, kind: 'division', successors: [{ id: 'c', kind: 'division' }] }, null],
  ['of one that was divided already, by the same part', older, newer, { ...standing, kind: 'division', successors: [{ id: 'b', kind: 'division' }] }, { code: 'SUCCEEDED_ALREADY' }],
  ['of one that was divided, by a merger', older, newer, { ...standing, successors: [{ id: 'c', kind: 'division' }] }, { code: 'SUCCEEDED_ALREADY' }],
  ['on a day to come', older, newer, { ...standing, on: day('2026-01-02') }, { code: 'SUCCESSION_IN_FUTURE' }],
])('%s', (_case, before, after, circumstances, refusal) => {
  const may = maySucceed(before, after, circumstances);
  expect(may.ok ? null : may.refusal).toEqual(refusal);
});
