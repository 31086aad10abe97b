import { checkDraw, type DrawFaultCode } from './check-draw';
import { aDraw } from './draw.fixture';
import type { DrawAnnouncement, DrawOpening } from './draw-record';
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
const cases: readonly (readonly [string, Partial<DrawAnnouncement>, Partial<DrawOpening>, readonly DrawFaultCode[]])[] = [
  ['another number', { number: 'GT-X-2026-000002-1' }, {}, ['DRAW_NUMBER_DIFFERS']],
  ['an even panel', { seats: { ...announcement.seats, size: 4 } }, {}, ['DRAW_SEATS_EVEN', 'DRAW_PANEL_DIFFERS']],
  ['a member twice', { pool: [...announcement.pool, announcement.pool.at(-1) ?? ''] }, {}, ['DRAW_POOL_UNSORTED', 'DRAW_ORDER_DIFFERS']],
  ['a member who was added afterwards', { pool: [...announcement.pool, 'ff'.repeat(32)] }, {}, ['DRAW_ORDER_DIFFERS']],
  ['one party alone', { parties: announcement.parties.slice(0, 1) }, {}, ['DRAW_PARTIES_TOO_FEW', 'DRAW_PARTY_DIFFERS']],
  ['another code', {}, { code: other }, ['DRAW_CODE_DIFFERS', 'DRAW_ORDER_DIFFERS']],
  ['a party that reveals something else', {}, { revealed: opening.revealed.map((party, at) => (at === 0 ? { ...party, bytes: other } : party)) }, ['DRAW_PARTY_DIFFERS', 'DRAW_RANDOMNESS_DIFFERS']],
  ['a party that is not named', {}, { revealed: opening.revealed.slice(1) }, ['DRAW_PARTY_DIFFERS', 'DRAW_RANDOMNESS_DIFFERS']],
  ['a lottery of which nothing was said', { lottery: null }, {}, ['DRAW_LOTTERY_DIFFERS']],
  ['a checkpoint of before the deadline', { deadline: '2026-12-01T08:00:08Z' }, {}, ['DRAW_CHECKPOINT_EARLY']],
  ['randomness that nobody gave', {}, { randomness: '1./' }, ['DRAW_RANDOMNESS_DIFFERS', 'DRAW_ORDER_DIFFERS']],
  ['two who changed places', {}, { order: [...opening.order.slice(0, 7), ...opening.order.slice(7).reverse()] }, ['DRAW_ORDER_DIFFERS']],
  ['one who was passed over without a reason', {}, { skips: [] }, ['DRAW_PANEL_DIFFERS']],
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
