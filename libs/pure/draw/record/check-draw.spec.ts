import { checkDraw, type DrawFaultCode } from './check-draw';
import { aDraw } from './draw.fixture';
import type { DrawAnnouncement, DrawOpening } from './draw-record';
import { fitnessDigest } from './labels';
import { randomnessOf } from './randomness';
import { readDraw } from './read-draw';

const { announcement, opening } = aDraw();

it('holds as it was drawn, also after it went through a file', () => {
  const read = readDraw(JSON.parse(JSON.stringify({ announcement, opening })));
  expect(read.ok && checkDraw(read.value.announcement, read.value.opening)).toEqual([]);
});

it('the sources are one text', () =>
  expect(randomnessOf({ revealed: [{ name: 'b', bytes: '22' }, { name: 'c', bytes: null }, { name: 'a', bytes: '11' }], checkpoint: { root: 'ff', at: '2026-12-01T08:00:07Z' }, lottery: [10, 9] })).toBe(
    '11./22./ff.2026-12-01T08:00:07Z./9.10./',
  ));

const other = 'cd'.repeat(32);
const [, passed = ''] = opening.order;
const stood = (label: string, unfit: 'conflict' | 'field' | null): Partial<DrawOpening> => ({ fitness: opening.fitness?.map((one) => (one.label === label ? { ...one, unfit } : one)) ?? [] });
const cases: readonly (readonly [string, Partial<DrawAnnouncement>, Partial<DrawOpening>, readonly DrawFaultCode[]])[] = [
  ['another number', { number: 'GT-X-2026-000002-1' }, {}, ['DRAW_NUMBER_DIFFERS']],
  ['an even panel', { seats: { ...announcement.seats, size: 4 } }, {}, ['DRAW_SEATS_EVEN', 'DRAW_PANEL_DIFFERS']],
  ['a member twice', { pool: [...announcement.pool, announcement.pool.at(-1) ?? ''], fitness: [...(announcement.fitness ?? []), announcement.fitness?.at(-1) ?? ''] }, {}, ['DRAW_POOL_UNSORTED', 'DRAW_ORDER_DIFFERS']],
  ['a member who was added afterwards', { pool: [...announcement.pool, 'ff'.repeat(32)] }, {}, ['DRAW_ORDER_DIFFERS', 'DRAW_FITNESS_DIFFERS']],
  ['one party alone', { parties: announcement.parties.slice(0, 1) }, {}, ['DRAW_PARTIES_TOO_FEW', 'DRAW_PARTY_DIFFERS']],
  ['another code', {}, { code: other }, ['DRAW_CODE_DIFFERS', 'DRAW_ORDER_DIFFERS']],
  ['a party that reveals something else', {}, { revealed: opening.revealed.map((party, at) => (at === 0 ? { ...party, bytes: other } : party)) }, ['DRAW_PARTY_DIFFERS', 'DRAW_RANDOMNESS_DIFFERS']],
  ['a party that is not named', {}, { revealed: opening.revealed.slice(1) }, ['DRAW_PARTY_DIFFERS', 'DRAW_RANDOMNESS_DIFFERS']],
  ['a lottery of which nothing was said', { lottery: null }, {}, ['DRAW_LOTTERY_DIFFERS']],
  ['a checkpoint of before the deadline', { deadline: '2026-12-01T08:00:08Z' }, {}, ['DRAW_CHECKPOINT_EARLY']],
  ['randomness that nobody gave', {}, { randomness: '1./' }, ['DRAW_RANDOMNESS_DIFFERS', 'DRAW_ORDER_DIFFERS']],
  ['two who changed places', {}, { order: [...opening.order.slice(0, 7), ...opening.order.slice(7).reverse()] }, ['DRAW_ORDER_DIFFERS']],
  ['one who was passed over without a reason', {}, { skips: [] }, ['DRAW_PANEL_DIFFERS']],
  ['somebody who stood otherwise when it was announced', {}, stood(opening.panel[0] ?? '', 'field'), ['DRAW_FITNESS_DIFFERS']],
  ['a reason that was another when it was announced', {}, stood(passed, 'field'), ['DRAW_FITNESS_DIFFERS']],
  ['a reason that is told, and how it stood is not', {}, { fitness: opening.fitness?.filter(({ label }) => label !== passed) ?? [] }, ['DRAW_FITNESS_DIFFERS']],
  ['one who sits, of whom nothing is said', {}, { fitness: opening.fitness?.slice(1) ?? [] }, ['DRAW_FITNESS_DIFFERS']],
  ['an announcement that says of nobody how they stand', { fitness: [] }, {}, ['DRAW_FITNESS_DIFFERS']],
];
it.each(cases)('tells %s', (_what, announced, opened, codes) => expect(checkDraw({ ...announcement, ...announced }, { ...opening, ...opened })).toEqual(codes));

it('a party that does not reveal is dropped by rule, one remaining is enough, none is not', () => {
  const silent = (from: number): DrawOpening['revealed'] => opening.revealed.map((party, at) => (at >= from ? { ...party, bytes: null } : party));
  expect(checkDraw(announcement, { ...opening, revealed: silent(1) })).not.toContain('DRAW_PARTY_DIFFERS');
  expect(checkDraw(announcement, { ...opening, revealed: silent(0) })).toContain('DRAW_NOBODY_REVEALED');
});

it.each([
  [null, 'announcement'], [{ announcement }, 'opening'], [{ announcement: { ...announcement, code: 'AB' }, opening }, 'announcement.code'],
  [{ announcement: { ...announcement, rules: 'others' }, opening }, 'announcement.rules'], [{ announcement, opening: { ...opening, skips: [{ label: other, reason: 'whim' }] } }, 'opening.skips'],
])('refuses what is not of the form: %#', (value, path) => expect(readDraw(value)).toEqual({ ok: false, refusal: { code: 'DRAW_FORM', path } }));

it('a reason that is withheld says nothing of how the member stood, and one who was fit can be passed over for a reason that is told', () => {
  const withheld = { skips: [{ label: passed, reason: 'withheld' as const }], fitness: opening.fitness?.filter(({ label }) => label !== passed) ?? [] };
  expect(checkDraw(announcement, { ...opening, ...withheld })).toEqual([]);
  const lost = opening.fitness?.map((one) => (one.label === passed ? { ...one, unfit: null } : one)) ?? [];
  const before = announcement.pool.map((label, at) => lost.find((one) => one.label === label)?.unfit === null && label === passed ? fitnessDigest(lost.find((one) => one.label === label) as never) : (announcement.fitness?.[at] ?? ''));
  expect(checkDraw({ ...announcement, fitness: before }, { ...opening, fitness: lost, skips: [{ label: passed, reason: 'unavailable' }] })).toEqual([]);
});

it('a draw under the first rules holds as it did', () => {
  const { fitness: _, ...first } = { ...announcement, rules: 'gongtong-draw-1' as const };
  const { fitness: __, ...told } = opening;
  const read = readDraw(JSON.parse(JSON.stringify({ announcement: first, opening: told })));
  expect(read.ok && checkDraw(read.value.announcement, read.value.opening)).toEqual([]);
});
