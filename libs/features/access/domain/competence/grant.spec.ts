import type { LocalDate } from '@pure/kernel';
import { mayEndOn, mayGrant } from './grant';

const term = (from: string, until: string | null = null) => ({ from: from as LocalDate, until: until as LocalDate | null });
const regulator = { kind: 'regulator', status: 'active' } as const;
const skills = { field: 'skills', level: 'city', territory: '350200' } as const;
const held = [{ ...skills, organisation: 'hrss', ...term('2025-01-01', '2026-01-01') }];
const code = (result: ReturnType<typeof mayGrant> | ReturnType<typeof mayEndOn>) => (result.ok ? 'allowed' : result.refusal.code);

it.each([
  ['new', regulator, skills, term('2026-01-01'), 'allowed'],
  ['new, until the day on which the held one begins', regulator, skills, term('2024-01-01', '2025-01-01'), 'allowed'],
  ['of another level', regulator, { ...skills, level: 'county', territory: '350203' }, term('2025-01-01'), 'allowed'],
  ['that overlaps by a day', regulator, skills, term('2025-12-31'), 'COMPETENCE_HELD'],
  ['that covers the held one', regulator, skills, term('2024-01-01'), 'COMPETENCE_HELD'],
  ['for no day', regulator, skills, term('2027-01-01', '2027-01-01'), 'TERM_EMPTY'],
  ['on more than its level', regulator, { ...skills, territory: '350000' }, term('2027-01-01'), 'TERRITORY_NOT_OF_LEVEL'],
  ['of an enterprise', { kind: 'enterprise', status: 'active' }, skills, term('2027-01-01'), 'ORGANISATION_DECIDES_NOTHING'],
  ['of an evaluation body', { kind: 'evaluation-body', status: 'active' }, skills, term('2027-01-01'), 'ORGANISATION_DECIDES_NOTHING'],
  ['of a suspended body', { kind: 'regulator', status: 'suspended' }, skills, term('2027-01-01'), 'ORGANISATION_NOT_ACTIVE'],
] as const)('a competence %s', (_case, to, matter, days, expected) => expect(code(mayGrant(to, held, matter, days))).toBe(expected));

it.each([
  [term('2025-01-01'), '2025-01-02', 'allowed'],
  [term('2025-01-01'), '2025-01-01', 'TERM_EMPTY'],
  [term('2025-01-01', '2026-01-01'), '2025-12-31', 'allowed'],
  [term('2025-01-01', '2026-01-01'), '2026-01-01', 'COMPETENCE_ENDED'],
] as const)('%j ends on %s: %s', (days, day, expected) => expect(code(mayEndOn(days, day as LocalDate))).toBe(expected));
