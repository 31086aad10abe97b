import { readRequirement, requirementOut, unit } from '@pure/equivalence';
import { grouped, requirementRows, requirements } from './requirement-rows';

/** Units of the fields at hand that the rows do not use. */
const UNITS_OF_THE_FIELDS = [
  'nm', 'um', 'mm', 'cm', 'km', 'm2', 'm3', 'g', 'mg', 't', 'ms', 'us', 'min', 'h', 'd', 'a', 'mA', 'kA', 'uA', 'mV', 'kV', 'kW', 'MW', 'V.A', 'kV.A', 'W.h', 'A.h', 'mA.h', 'kOhm', 'GOhm',
  'uF', 'mH', 'kHz', 'GHz', 'Pa', 'kPa', 'bar', 'N', 'N/mm2', 'J/cm2', 'W/m2', 'W/(m.K)', 'lm', 'lx', 'cd', 'cd/m2', 'lx.s', 'K', 'Cel', 'Cel/h', 'L/min', 'mL', 'mol/L', 'ug/m3', 'mg/m3', 'mg/L', '%', '[ppth]', '[ppm]',
  '[ppb]', 'rad/s', 'deg', 'Bq/kg', 'uSv/h', 'V/m', 'A/m', 'uT', 'dB', 'dB[uV]', 'dB[uA]', 'dB[uV/m]', 'dB[pW]', '[pH]', '{cycle}', '{rev}/min', 'm/s2', '[g]', 'Hz', 'Gy', 'bit/s', 'By', '10*6/L',
];

const said = (row: (typeof requirementRows)[number]) => {
  const read = readRequirement(row);
  return read.ok ? [] : [{ id: row['id'], faults: read.refusal.faults }];
};

describe('the requirements of the data files', () => {
  it('are 283 and read without a fault', () => {
    expect(requirementRows.flatMap(said)).toEqual([]);
    expect(requirements).toHaveLength(283);
  });

  it('keep their counts', () => {
    const count = (value: (requirement: (typeof requirements)[number]) => string | number) => Object.fromEntries([...grouped(requirements, value)].map(([key, list]) => [key, list.length]));
    expect(count(({ kind }) => kind)).toEqual({ limit: 99, scope: 89, 'test-condition': 74, method: 9, marking: 7, 'pass-criterion': 5 });
    expect(count(({ operator }) => operator)).toEqual({ '<=': 109, '<': 5, '>=': 52, '>': 5, '=': 48, range: 21, in: 13, boolean: 7, text: 23 });
    expect(count(({ grade }) => grade)).toEqual({ 3: 23, 2: 63, 1: 197 });
  });

  it('are written so that they are read again', () => {
    const again = requirements.map((requirement) => readRequirement(requirementOut(requirement)));
    expect(again).toEqual(requirements.map((value) => ({ ok: true, value })));
  });

  it('lose no column', () => {
    const columns = ['id', 'clause', 'sample', 'statement', 'source'] as const;
    for (const [at, row] of requirementRows.entries()) {
      const kept = Object.fromEntries(columns.map((column) => [column, requirements[at]?.[column] ?? null]));
      expect(kept).toEqual(Object.fromEntries(columns.map((column) => [column, row[column] === '' ? null : row[column]])));
      expect(requirements[at]?.conditions.map(({ name }) => name)).toEqual((row['conditions'] as readonly { name: string }[]).map(({ name }) => name));
    }
  });

  it('have conditions as bounds, and as words only these', () => {
    const words = requirements.flatMap(({ conditions }) => conditions.flatMap(({ text }) => text ?? []));
    expect([...new Set(words)].toSorted()).toEqual([
      '1/3 of original', '15 or 20', '16, 32', '2 x maximum continuous charge', '220/380 V, 50 Hz', '2700, 3000, 3500', '4000, 4500, 5000, 5700, 6500', '4000, 5000, 6500', '8.1.4 external short', '>= I3',
      'I1 (1 h rate)', 'I2', 'IPX7', 'above freezing point', 'average', 'discharge termination voltage', 'limit line, falls from upper to lower with log frequency; not an allowed band',
      'max(stated maximum, 55) + 5', 'off', 'quasi-peak',
    ]);
  });
});

it('knows every unit of the rows and of the fields at hand', () => {
  const used = requirementRows.flatMap((row) => [row, ...(row['conditions'] as typeof requirementRows)]).flatMap(({ unit: code }) => (typeof code === 'string' ? code : []));
  const codes = [...new Set([...used, ...UNITS_OF_THE_FIELDS])];
  expect(codes.filter((code) => unit(code)?.code !== code)).toEqual([]);
  expect(new Set(used).size).toBeGreaterThan(45);
});
