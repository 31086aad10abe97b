import type { LocalDate } from '@pure/kernel';
import type { Competence, Matter } from './competence';
import { competent, competentBodies } from './competent';

const day = (text: string) => text as LocalDate;
const holds = (organisation: string, field: Matter['field'], level: Matter['level'], territory: string, from = '2024-01-01', until: string | null = null): Competence => ({
  organisation, field, level, territory, from: day(from), until: until === null ? null : day(until),
});

const register = [
  holds('fujian-amr', 'standardisation', 'province', '350000'),
  holds('xiamen-amr', 'standardisation', 'city', '350200'),
  holds('fuzhou-amr', 'standardisation', 'city', '350100'),
  holds('siming-amr', 'standardisation', 'county', '350203'),
  holds('xiamen-hrss', 'skills', 'city', '350200'),
  holds('xiamen-labour', 'skills', 'city', '350200', '2010-01-01', '2024-01-01'),
  holds('pingtan', 'construction', 'city', '350128', '2025-06-01', '2026-01-01'),
  holds('fuzhou-housing', 'construction', 'city', '350100'),
];
const matter = (field: Matter['field'], level: Matter['level'], territory: string): Matter => ({ field, level, territory });
const asked = (organisation: string, what: Matter, on = '2025-07-01') => competent(register, organisation, what, day(on));

it.each([
  ['xiamen-amr', matter('standardisation', 'city', '350200'), '2025-07-01'],
  ['xiamen-amr', matter('standardisation', 'city', '350203'), '2025-07-01'],
  ['fujian-amr', matter('standardisation', 'province', '350200'), '2025-07-01'],
  ['pingtan', matter('construction', 'city', '350128'), '2025-06-01'],
  ['pingtan', matter('construction', 'city', '350128'), '2025-12-31'],
  ['fuzhou-housing', matter('construction', 'city', '350128'), '2025-07-01'],
] as const)('%s decides on %j on %s', (organisation, what, on) => expect(asked(organisation, what, on).ok).toBe(true));

it.each([
  ['xiamen-amr', matter('skills', 'city', '350200'), '2025-07-01', 'field', ['xiamen-hrss']],
  ['xiamen-amr', matter('standardisation', 'province', '350200'), '2025-07-01', 'level', ['fujian-amr']],
  ['fujian-amr', matter('standardisation', 'city', '350200'), '2025-07-01', 'level', ['xiamen-amr']],
  ['xiamen-amr', matter('standardisation', 'city', '350100'), '2025-07-01', 'territory', ['fuzhou-amr']],
  ['siming-amr', matter('standardisation', 'county', '350200'), '2025-07-01', 'territory', []],
  ['xiamen-labour', matter('skills', 'city', '350200'), '2024-01-01', 'day', ['xiamen-hrss']],
  ['xiamen-hrss', matter('skills', 'city', '350200'), '2023-12-31', 'day', ['xiamen-labour']],
  ['pingtan', matter('construction', 'city', '350128'), '2025-05-31', 'day', ['fuzhou-housing']],
  ['pingtan', matter('construction', 'city', '350128'), '2026-01-01', 'day', ['fuzhou-housing']],
  ['xiamen-amr', matter('health', 'city', '350200'), '2025-07-01', 'field', []],
  ['an-enterprise', matter('standardisation', 'city', '350200'), '2025-07-01', 'field', ['xiamen-amr']],
] as const)('%s is refused %j on %s for its %s, and %j is named', (organisation, what, on, outside, bodies) => {
  expect(asked(organisation, what, on)).toEqual({ ok: false, refusal: { code: 'NOT_COMPETENT', outside, bodies } });
});

it('of two bodies whose territories lie in one another the nearer one is named', () => {
  expect(competentBodies(register, matter('construction', 'city', '350128'), day('2025-07-01'))).toEqual(['pingtan']);
  expect(competentBodies(register, matter('construction', 'city', '350104'), day('2025-07-01'))).toEqual(['fuzhou-housing']);
});
