import { readEvidence } from './evidence-row';

const one = (row: unknown) => {
  const { values, faults } = readEvidence([row]);
  return { value: values[0], faults: faults.map((fault) => ['field' in fault ? fault.field : undefined, fault.code]) };
};

it.each([
  [{ characteristic: ' low pressure ', value: 11.6, unit: 'kPa' }, { id: '1', characteristic: 'low pressure', value: '11.6', unit: 'kPa' }],
  [{ characteristic: { 'zh-Hant': '低氣壓' }, value: '11.60', unit: '千帕', method: null }, { id: '1', characteristic: '低氣壓', value: '11.60', unit: '千帕' }],
  [{ requirement: 'r-1', value: true }, { id: '1', characteristic: '', requirement: 'r-1', value: 'true' }],
  [{ characteristic: 'fire', value: 'none' }, { id: '1', characteristic: 'fire', value: 'none' }],
  [
    { characteristic: 'a', value: 1, unit: 'mm', conditions: [{ name: 'hold', value: 6, unit: 'h' }, { name: 'detector', value: 'average' }] },
    { id: '1', characteristic: 'a', value: '1', unit: 'mm', conditions: [{ name: 'hold', value: '6', unit: 'h' }, { name: 'detector', value: 'average' }] },
  ],
  [{ characteristic: 'a', value: 1, unit: 'mm', date: '2024-02' }, { id: '1', characteristic: 'a', value: '1', unit: 'mm', date: '2024-02' }],
])('%j', (row, value) => expect(one(row)).toEqual({ value, faults: [] }));

it.each([
  [null, [[undefined, 'OBJECT_EXPECTED']]],
  [['a'], [[undefined, 'OBJECT_EXPECTED']]],
  [{}, [['characteristic', 'FIELD_MISSING'], ['value', 'FIELD_MISSING']]],
  [{ characteristic: 'a', value: 1 }, [['unit', 'UNIT_MISSING']]],
  [{ characteristic: 'a', value: '1,5', unit: 'mm' }, [['value', 'VALUE_NOT_DECIMAL']]],
  [{ characteristic: 'a', value: 1, unit: 'furlongs' }, [['unit', 'UNIT_UNKNOWN']]],
  [{ characteristic: 'a', value: [1], unit: 'mm' }, [['value', 'TEXT_EXPECTED']]],
  [{ characteristic: { en: 3 }, value: 1, unit: 'mm' }, [['characteristic', 'TEXT_EXPECTED']]],
  [{ characteristic: 'a', value: 1, unit: 'mm', date: 'yesterday' }, [['date', 'DATE_INVALID']]],
  [{ characteristic: 'a', value: 1, unit: 'mm', conditions: 'warm' }, [['conditions', 'CONDITION_UNREADABLE']]],
  [{ characteristic: 'a', value: 1, unit: 'mm', conditions: [{ name: 'hold' }] }, [['conditions.0', 'CONDITION_UNREADABLE']]],
  [{ characteristic: 'a', value: 1, unit: 'mm', conditions: 3 }, [['conditions', 'CONDITION_UNREADABLE']]],
  [{ characteristic: 'a'.repeat(501), value: 1, unit: 'mm' }, [['characteristic', 'TEXT_TOO_LONG']]],
  [{ characteristic: 'a', value: 1, unit: 'mm', methd: 'x' }, [['methd', 'UNKNOWN_FIELD']]],
])('%j', (row, faults) => expect(one(row)).toEqual({ value: undefined, faults }));

it('numbers the rows from 1 and keeps those around a faulty one', () => {
  const { values, faults } = readEvidence([{ characteristic: 'a', value: 1, unit: 'mm' }, 7, { characteristic: 'b', value: 2, unit: 'mm' }]);
  expect([values.map(({ id }) => id), faults.map(({ row }) => row)]).toEqual([['1', '3'], [2]]);
});
