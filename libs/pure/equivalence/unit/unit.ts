import type { Decimal } from '../requirement/requirement';
import { minus, ONE, over, plus, type Rational, rationalOf, times, ZERO } from '../decimal/rational';
import { bases, scales } from './atoms';
import { asPrinted } from './printed';
import { readTerm, type Term } from './term';

/**
 * A unit of measurement by its UCUM code. A value plus `zero`, times `factor`, is the quantity in base units; only a
 * temperature scale that stands alone has a zero. `dimension` is the same text for all units of one kind of quantity.
 */
export type Unit = Readonly<{ code: string; dimension: string; annotation: string; factor: Rational; zero: Rational }>;

const LONGEST = 60;
/** Levels (`dB[uV]`, `B[SPL]`, `Np`) and `[pH]` are logarithms and compare with the very same code only. */
const LOGARITHMIC = /^(?:d?B|Np)(?:\[[^[\]]+\]|\{[^{}]+\})*$|^\[pH\]$/;
/** In UCUM a picohenry; in every standard and report the acidity. */
const PICOHENRY = 'pH';

/**
 * The unit that a UCUM code, a printed symbol (`℃`, `kVA`, `mΩ`, `µm`, `N·m`) or a Chinese name (毫米, 公分, 毫克每公斤) means;
 * null where none is known. 兆 is not read: it is mega on the mainland and tera in Taiwan. `K` and `Cel` are both absolute
 * temperatures, so that 0 Cel is 273.15 K; a difference of temperatures is given in K.
 */
export function unit(text: string): Unit | null {
  const code = text.trim();
  if (code === '' || code.length > LONGEST) return null;
  const found = known.get(code) ?? coded(code === PICOHENRY ? '[pH]' : code) ?? coded(asPrinted(code));
  if (found && known.size < MOST_KNOWN) known.set(code, found);
  return found;
}

/** Units already read; reports and standards use few. */
const known = new Map<string, Unit>();
const MOST_KNOWN = 1000;

function coded(code: string): Unit | null {
  if (LOGARITHMIC.test(code)) return { code, dimension: code, annotation: '', factor: ONE, zero: ZERO };
  const term = readTerm(code);
  if (!term) return null;
  const zero = zeroOf(code, term);
  return zero && { code, dimension: term.dimension.join(' '), annotation: term.annotation, factor: term.factor, zero };
}

/** Null where a scale is written so that steps and points of it cannot be told apart (`10.Cel`). */
function zeroOf(code: string, { dimension }: Term): Rational | null {
  const scale = Object.entries(scales).find(([name]) => code.includes(name));
  if (!scale) return ZERO;
  const [name, { zero }] = scale;
  if (code.replace(/\{[^{}]*\}/g, '') === name) return rationalOf(zero as Decimal);
  return dimension.every((exponent, base) => exponent === (bases[base] === 'K' ? 1 : 0)) ? null : ZERO;
}

/**
 * Whether values of the two units can be compared: one dimension, and the same annotations or none on one side
 * (`{cycle}` with `1`, not with `{x termination voltage}`).
 */
export const comparable = (a: Unit, b: Unit): boolean =>
  a.dimension === b.dimension && (a.annotation === b.annotation || a.annotation === '' || b.annotation === '');

/** The quantity in base units. */
export const quantity = (value: Decimal, { zero, factor }: Unit): Rational => times(plus(rationalOf(value), zero), factor);

/** The value that a quantity in base units has in a unit. */
export const valueIn = (amount: Rational, { zero, factor }: Unit): Rational => minus(over(amount, factor), zero);
