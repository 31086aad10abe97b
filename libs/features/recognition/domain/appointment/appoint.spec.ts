import { day } from '../catalogue/catalogue.fixture';
import { mayAppoint, mayBeginOn, mayEndOn, type Term } from './appoint';

const said = (result: { ok: true } | { ok: false; refusal: object }) => (result.ok ? null : result.refusal);
const term = (from: string, until: string | null = null): Term => ({ from: day(from), until: until === null ? null : day(until) });

const catalogue = { decider: { kind: 'human-resources', name: '某厅' }, kind: 'person', territory: ['350000'], example: false } as const;
const province = { kind: 'regulator', example: false, held: ['350000'] };
const asked = term('2026-03-01');
it.each([
  ['an authority of the province for a catalogue that nobody handles', province, catalogue, [], asked, null],
  ['from the day after the last one of another', province, catalogue, [term('2020-01-01', '2026-02-28')], asked, null],
  ['until the day before another begins', province, catalogue, [term('2027-01-01')], term('2026-03-01', '2026-12-31'), null],
  ['an organisation that is not there or not active', null, catalogue, [], asked, { code: 'HANDLER_BODY_UNKNOWN' }],
  ['an example for a catalogue that is real', { ...province, example: true }, catalogue, [], asked, { code: 'HANDLER_EXAMPLE' }],
  ['a real authority for an example', province, { ...catalogue, example: true }, [], asked, { code: 'HANDLER_EXAMPLE' }],
  ['a firm', { ...province, kind: 'enterprise' }, catalogue, [], asked, { code: 'HANDLER_NOT_COMPETENT', outside: 'decider' }],
  ['an evaluation body where the authority decides', { ...province, kind: 'evaluation-body' }, catalogue, [], asked, { code: 'HANDLER_NOT_COMPETENT', outside: 'decider' }],
  ['an evaluation body where one decides', { kind: 'evaluation-body', example: false, held: [] }, { ...catalogue, decider: { kind: 'evaluation-body', name: '某机构' } }, [], asked, null],
  ['a city for the province', { ...province, held: ['350200'] }, catalogue, [], asked, { code: 'HANDLER_NOT_COMPETENT', outside: 'territory' }],
  ['for no day', province, catalogue, [], term('2026-03-01', '2026-02-28'), { code: 'HANDLER_TERM_EMPTY' }],
  ['while another handles it without end', province, catalogue, [term('2020-01-01')], asked, { code: 'RECOGNITION_HANDLED' }],
  ['on the last day of another', province, catalogue, [term('2020-01-01', '2026-03-01')], asked, { code: 'RECOGNITION_HANDLED' }],
  ['without end before another that begins', province, catalogue, [term('2027-01-01')], asked, { code: 'RECOGNITION_HANDLED' }],
] as const)('appointed or not: %s', (_, to, under, others, days, refusal) => expect(said(mayAppoint(to, under, others, days))).toEqual(refusal));

it.each([
  ['2026-03-01', null],
  ['2026-02-28', { code: 'HANDLER_DAY_PAST' }],
] as const)('on 2026-03-01 one can begin on %s or not', (from, refusal) => expect(said(mayBeginOn(day(from), day('2026-03-01')))).toEqual(refusal));

it.each([
  ['today', term('2026-01-01'), '2026-03-01', null],
  ['sooner than it ends anyway', term('2026-01-01', '2026-12-31'), '2026-03-02', null],
  ['yesterday', term('2026-01-01'), '2026-02-28', { code: 'HANDLER_DAY_PAST' }],
  ['before it began', term('2026-06-01'), '2026-05-31', { code: 'HANDLER_TERM_EMPTY' }],
  ['on the day on which it ends anyway', term('2026-01-01', '2026-06-01'), '2026-06-01', { code: 'HANDLER_ENDED' }],
] as const)('on 2026-03-01 it can end or not: %s', (_, held, last, refusal) => expect(said(mayEndOn(held, day(last), day('2026-03-01')))).toEqual(refusal));
