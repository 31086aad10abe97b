import type { DeclarationDocument } from '@pure/credential';
import { compareDeclared } from './compare-declared';

type Indicator = DeclarationDocument['indicators'][number];

const document = (indicators: readonly Indicator[], declarer = 'GT-E-2026-000001-J'): DeclarationDocument => ({
  form: 'gongtong-declaration/1', number: 'GT-D-2026-000123-C', version: 1, declarer: { number: declarer, name: { 'zh-Hans': '同道电器' } }, standards: [{ type: 'enterprise', number: 'Q/XMTD 001-2026' }],
  products: [{ kind: 'product', name: '灯', models: [] }, { kind: 'product', name: '壶', models: [] }], indicators, notices: [], promise: '负责', signatory: { function: '负责人' },
  issued: { on: '2026-03-01', place: '厦门' }, validity: {}, rules: '1',
});
const voltage: Indicator = { name: '耐压', kind: 'functional', operator: '>=', value: '50', unit: 'V', method: { number: 'GB/T 24824-2009', clause: '5.2' } };
const between = (a: Partial<Indicator>, b: Partial<Indicator>, related = () => false) =>
  compareDeclared({ document: document([{ ...voltage, ...a }]), product: 0 }, { document: document([{ ...voltage, ...b }], 'GT-E-2026-000002-H'), product: 0 }, related);
const verdict = (...of: Parameters<typeof between>) => between(...of).rows.map((row) => [row.verdict, row.converted]);

it.each<[string, Partial<Indicator>, Partial<Indicator>, readonly (string | boolean)[]]>([
  ['the same', {}, {}, ['equal', false]],
  ['another unit', {}, { value: '0.05', unit: 'kV' }, ['equal', true]],
  ['more', { value: '60' }, {}, ['a-stricter', false]],
  ['less, in another unit', { value: '0.04', unit: 'kV' }, {}, ['b-stricter', true]],
  ['another method', {}, { method: { number: 'GB/T 24908-2014' } }, ['different-method', false]],
  ['an own method of each, in the same words', { method: { number: '按说明书测量' } }, { method: { number: '按说明书测量' } }, ['different-method', false]],
  ['no method', { method: undefined }, { method: undefined }, ['undetermined', false]],
  ['a unit of something else', {}, { unit: 'lm' }, ['units-differ', false]],
  ['another condition', { conditions: ['环境温度 25 Cel'] }, {}, ['different-condition', false]],
  ['a name in the other script', {}, { name: '耐壓' }, ['equal', false]],
] as const)('says of %s how they stand', (_case, a, b, expected) => expect(verdict(a, b)).toEqual([expected]));

it('takes methods that are related equal for one', () => expect(verdict({}, { method: { number: 'CNS 15998:2017', clause: '5.2' } }, () => true)).toEqual([['equal', false]]));

it('keeps apart what is declared of one alone, and what is said of another product', () => {
  const { rows, onlyA, onlyB } = between({ name: '光效' }, {});
  expect([rows, onlyA.map(({ name }) => name), onlyB.map(({ name }) => name)]).toEqual([[], ['光效'], ['耐压']]);
  expect(between({ product: 1 }, {}).onlyA).toEqual([]);
});
