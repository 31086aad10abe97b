import fc from 'fast-check';
import { readRequirement } from './read-requirement';
import { recordFaults } from './record-faults';
import { requirementOut } from './requirement-out';

const row = {
  id: 'r-1',
  standard: 'GB 1-2020',
  clause: '5.2',
  characteristic: { zh_hans: '绝缘电阻', zh_hant: '絕緣電阻', en: 'insulation resistance' },
  kind: 'limit',
  operator: '>=',
  value: 100,
  lower: null,
  upper: null,
  unit: 'Ohm/V',
  conditions: [],
  method: null,
  grade: 'C',
};

/** The fields that differ from the row above, as they are read; the faults where they are refused. */
function read(fields: object): object {
  const result = readRequirement({ ...row, ...fields });
  return result.ok ? result.value : { faults: result.refusal.faults.map(({ path, code, params }) => [path, code, ...Object.values(params)]) };
}

describe('a row as the data files have it', () => {
  it('is read with its scripts, shortest decimals and the number of its grade', () =>
    expect(read({ value: 125.0, unknown: 1, note: 'kept by nobody' })).toEqual({
      id: 'r-1',
      document: 'GB 1-2020',
      clause: '5.2',
      characteristic: { hans: '绝缘电阻', hant: '絕緣電阻', en: 'insulation resistance' },
      kind: 'limit',
      operator: '>=',
      value: '125',
      unit: 'Ohm/V',
      conditions: [],
      grade: 1,
    }));

  it.each<[object, object]>([
    [{ characteristic: { 'zh-Hant': '電壓', 'zh-Hans': null } }, { characteristic: { hant: '電壓' } }],
    [{ characteristic: 'voltage' }, { characteristic: { en: 'voltage' } }],
    [{ characteristic: '電壓' }, { characteristic: { hans: '電壓', hant: '電壓' } }],
    [{ characteristic: null, id: null, standard: undefined, grade: undefined }, { characteristic: {}, id: '', document: '', grade: 0 }],
    [{ operator: '≤', value: '0.10' }, { operator: '<=', value: '0.1' }],
    [{ operator: '=', value: 130, lower: 128, upper: 132 }, { operator: '=', value: '130', lower: '128', upper: '132' }],
    [{ operator: 'range', value: null, lower: -40, upper: 85 }, { operator: 'range', lower: '-40', upper: '85' }],
    [{ operator: 'range', value: null, lower: '5', upper: '5.0' }, { lower: '5', upper: '5' }],
    [{ operator: 'in', value: [250, '440.0', 250], unit: 'V' }, { value: ['250', '440.0'] }],
    [{ operator: 'boolean', value: false }, { value: false }],
    [{ operator: 'boolean', value: 'true' }, { value: true }],
    [{ operator: 'text', value: ' exempt group ' }, { value: 'exempt group' }],
    [{ unit: '毫米' }, { unit: 'mm' }],
    [{ clause: 5.1 }, { clause: '5.1' }],
    [{ grade: 4 }, { grade: 4 }],
    [{ grade: 'A' }, { grade: 3 }],
    [{ method: 'Appendix B' }, { method: { text: 'Appendix B', edition: 'GB 1-2020', clause: 'Appendix B' } }],
    [{ method: '8.2.9' }, { method: { text: '8.2.9', edition: 'GB 1-2020', clause: '8.2.9' } }],
    [{ method: 'CIE  1976\u00a0u\'v\'' }, { method: { text: "CIE 1976 u'v'" } }],
  ])('%j is read as %j', (fields, expected) => expect(read(fields)).toMatchObject(expected));

  it('takes edition and clause of a method, and the document, from the caller', () => {
    const result = readRequirement({ ...row, method: 'GB/T 2423.4 test Db' }, { documentOf: (text) => text.toLowerCase(), methodOf: () => ({ edition: 'GB/T 2423.4', clause: 'test Db' }) });
    expect(result).toMatchObject({ ok: true, value: { document: 'gb 1-2020', method: { text: 'GB/T 2423.4 test Db', edition: 'GB/T 2423.4', clause: 'test Db' } } });
  });
});

describe('conditions', () => {
  it.each<[unknown, object]>([
    [20, { lower: '20', upper: '20' }],
    ['20.0', { lower: '20', upper: '20' }],
    ['<= 2', { upper: '2' }],
    ['<2', { upper: '2', upperOpen: true }],
    ['≥ 6', { lower: '6' }],
    ['> 60', { lower: '60', lowerOpen: true }],
    ['55 +- 5', { nominal: '55', lower: '50', upper: '60' }],
    ['-40 ± 2', { nominal: '-40', lower: '-42', upper: '-38' }],
    ['61+-2.5', { nominal: '61', lower: '58.5', upper: '63.5' }],
    ['10-90', { lower: '10', upper: '90' }],
    ['-40-85', { lower: '-40', upper: '85' }],
    ['-40 – -20', { lower: '-40', upper: '-20' }],
    ['0.15～0.5', { lower: '0.15', upper: '0.5' }],
    ['90-10', { text: '90-10' }], // falls: no span
    ['2021-12-07', { text: '2021-12-07' }],
    ['2700, 3000, 3500', { text: '2700, 3000, 3500' }],
    ['>= I3', { text: '>= I3' }],
    ['quasi-peak', { text: 'quasi-peak' }],
    [[16, 32], { text: '16, 32' }],
    [true, { text: 'true' }],
  ])('%j is %j', (value, expected) => expect(read({ conditions: [{ name: 'c', value, unit: null }] })).toMatchObject({ conditions: [{ name: 'c', ...expected }] }));
});

describe('what is wrong with a row', () => {
  it.each<[object, unknown[]]>([
    [{ value: 'about 5' }, [['value', 'VALUE_NOT_DECIMAL', 'about 5']]],
    [{ value: null }, [['value', 'FIELD_MISSING']]],
    [{ value: true }, [['value', 'VALUE_NOT_DECIMAL', 'true']]],
    [{ unit: 'furlong' }, [['unit', 'UNIT_UNKNOWN', 'furlong']]],
    [{ unit: '兆帕' }, [['unit', 'UNIT_UNKNOWN', '兆帕']]], // 10⁶ Pa on one side, 10¹² on the other
    [{ kind: 'wish' }, [['kind', 'KIND_UNKNOWN', 'wish']]],
    [{ kind: undefined }, [['kind', 'FIELD_MISSING']]],
    [{ operator: '~' }, [['operator', 'OPERATOR_UNKNOWN', '~']]],
    [{ operator: 'range', value: null }, [['lower', 'BOUND_MISSING'], ['upper', 'BOUND_MISSING']]],
    [{ operator: 'range', value: null, lower: 1 }, [['upper', 'BOUND_MISSING']]],
    [{ operator: 'range', value: null, lower: 9, upper: 1 }, [['lower', 'BOUNDS_REVERSED', '9', '1']]],
    [{ operator: '=', value: 5, upper: 6 }, [['lower', 'BOUND_MISSING']]],
    [{ operator: '=', value: 9, lower: 1, upper: 6 }, [['value', 'VALUE_OUTSIDE_BOUNDS', '9', '1', '6']]],
    [{ operator: '<=', value: 9, lower: 1 }, [['lower', 'BOUND_UNEXPECTED']]],
    [{ operator: 'range', value: null, lower: 'x', upper: 1 }, [['lower', 'VALUE_NOT_DECIMAL', 'x']]],
    [{ operator: 'boolean', value: 'perhaps' }, [['value', 'VALUE_NOT_BOOLEAN']]],
    [{ operator: 'text', value: {} }, [['value', 'TEXT_EXPECTED']]],
    [{ operator: 'in', value: 'a; b' }, [['value', 'LIST_EXPECTED']]],
    [{ operator: 'in', value: [] }, [['value', 'FIELD_MISSING']]],
    [{ operator: 'in', value: ['a', {}, ''] }, [['value.1', 'TEXT_EXPECTED'], ['value.2', 'TEXT_EXPECTED']]],
    [{ grade: 'M' }, [['grade', 'GRADE_UNKNOWN', 'M']]],
    [{ characteristic: { en: 5, zh_hans: [] } }, [['characteristic.zh_hans', 'TEXT_EXPECTED']]],
    [{ conditions: 'hold 6 h' }, [['conditions', 'LIST_EXPECTED']]],
    [{ conditions: ['hold', { name: 'hold' }, { value: 6 }, { name: 'x', value: 1, unit: 'furlong' }] }, [
      ['conditions.0', 'OBJECT_EXPECTED'], ['conditions.1.value', 'FIELD_MISSING'], ['conditions.2.name', 'FIELD_MISSING'], ['conditions.3.unit', 'UNIT_UNKNOWN', 'furlong'],
    ]],
    [{ statement: 'x'.repeat(4001) }, [['statement', 'TEXT_TOO_LONG', 4000]]],
    [{ value: 'x', unit: 'y', kind: 'z' }, [['kind', 'KIND_UNKNOWN', 'z'], ['value', 'VALUE_NOT_DECIMAL', 'x'], ['unit', 'UNIT_UNKNOWN', 'y']]],
  ])('%j: %j', (fields, faults) => expect(read(fields)).toEqual({ faults }));

  it.each([null, undefined, 'text', 5, [], [row]])('%j is no row', (value) =>
    expect(readRequirement(value)).toEqual({ ok: false, refusal: { code: 'REQUIREMENT_UNREADABLE', faults: [{ path: '', code: 'OBJECT_EXPECTED', params: {} }] } }));

  it('tells what a stored row must say of itself', () => {
    const result = readRequirement({ kind: 'limit', operator: '<=', value: 1 });
    expect(result.ok && recordFaults(result.value).map(({ path, code }) => [path, code])).toEqual([['id', 'FIELD_MISSING'], ['standard', 'FIELD_MISSING'], ['characteristic', 'FIELD_MISSING']]);
  });
});

const decimalText = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`);
const conditionValue = fc.oneof(
  decimalText,
  fc.tuple(fc.constantFrom('<= ', '>= ', '< ', '> '), decimalText).map((parts) => parts.join('')),
  fc.tuple(decimalText, fc.nat(99)).map(([middle, half]) => `${middle} +- ${half}`),
  fc.tuple(fc.nat(99), fc.nat(99)).map(([from, width]) => `${from}-${from + width}`),
  fc.string({ minLength: 1 }),
);

it('writes what it reads again', () => {
  fc.assert(
    fc.property(decimalText, fc.array(conditionValue, { maxLength: 4 }), fc.constantFrom('<=', '<', '>=', '>', '='), (value, conditions, operator) => {
      const first = readRequirement({ ...row, operator, value, conditions: conditions.map((text, place) => ({ name: `c${place}`, value: text, unit: 'mm' })) });
      const again = first.ok ? readRequirement(requirementOut(first.value)) : first;
      expect(again).toEqual(first);
    }),
  );
});

it('answers anything with a requirement or with faults', () => {
  fc.assert(fc.property(fc.anything(), fc.anything(), fc.anything(), (value, conditions, characteristic) => {
    const result = readRequirement({ ...row, value, conditions, characteristic, operator: 'in' });
    expect(result.ok || result.refusal.faults.length > 0).toBe(true);
  }));
});
