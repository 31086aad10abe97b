/**
 * Units of UCUM 2.2 that standards of the fields at hand use, each by its definition in others: `[value, unit]`. Values are
 * exact: SI Brochure (9th edition) for the SI, UCUM for the customary units.
 */
export type Definition = readonly [value: string, unit: string];

/** Base units. `[pi]` is one, since no fraction is equal to it: degrees compare with degrees, not with radians. */
export const bases = ['m', 'g', 's', 'A', 'K', 'cd', 'mol', 'rad', '[pi]', 'bit'] as const;

/** Units that take a prefix, beside the base units. */
export const metric: Readonly<Record<string, Definition>> = {
  Hz: ['1', 's-1'],
  N: ['1', 'kg.m/s2'],
  Pa: ['1', 'N/m2'],
  J: ['1', 'N.m'],
  W: ['1', 'J/s'],
  C: ['1', 'A.s'],
  V: ['1', 'W/A'],
  F: ['1', 'C/V'],
  Ohm: ['1', 'V/A'],
  S: ['1', 'A/V'],
  Wb: ['1', 'V.s'],
  T: ['1', 'Wb/m2'],
  H: ['1', 'Wb/A'],
  lm: ['1', 'cd.sr'],
  lx: ['1', 'lm/m2'],
  Bq: ['1', 's-1'],
  Gy: ['1', 'J/kg'],
  Sv: ['1', 'J/kg'],
  kat: ['1', 'mol/s'],
  sr: ['1', 'rad2'],
  L: ['1', 'dm3'],
  l: ['1', 'dm3'],
  t: ['1000', 'kg'],
  bar: ['100', 'kPa'],
  By: ['8', 'bit'],
  'm[Hg]': ['133.322', 'kPa'],
  '[g]': ['9.80665', 'm/s2'],
};

export const nonMetric: Readonly<Record<string, Definition>> = {
  min: ['60', 's'],
  h: ['60', 'min'],
  d: ['24', 'h'],
  wk: ['7', 'd'],
  a: ['365.25', 'd'],
  deg: ['1', '[pi].rad/180'],
  "'": ['1', 'deg/60'],
  "''": ['1', "'/60"],
  '%': ['0.01', '1'],
  '[ppth]': ['0.001', '1'],
  '[ppm]': ['0.000001', '1'],
  '[ppb]': ['0.000000001', '1'],
  atm: ['101325', 'Pa'],
  '[in_i]': ['2.54', 'cm'],
  '[ft_i]': ['12', '[in_i]'],
  '[lb_av]': ['453.59237', 'g'],
  '[lbf_av]': ['1', '[lb_av].[g]'],
  '[psi]': ['1', '[lbf_av]/[in_i]2'],
};

/** Scales whose zero is elsewhere: a value plus `zero`, times `step`, is in kelvin. In a product they are steps (`Cel/min`). */
export const scales: Readonly<Record<string, Readonly<{ zero: string; step: readonly [bigint, bigint] }>>> = {
  Cel: { zero: '273.15', step: [1n, 1n] },
  '[degF]': { zero: '459.67', step: [5n, 9n] },
};

/** Powers of ten. */
export const prefixes: Readonly<Record<string, number>> = {
  Y: 24, Z: 21, E: 18, P: 15, T: 12, G: 9, M: 6, k: 3, h: 2, da: 1, d: -1, c: -2, m: -3, u: -6, n: -9, p: -12, f: -15, a: -18, z: -21, y: -24,
};
