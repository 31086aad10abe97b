import type { Decimal } from '../requirement/requirement';
import { ONE, over, power, type Rational, rational, rationalOf, times } from '../decimal/rational';
import { bases, type Definition, metric, nonMetric, prefixes, scales } from './atoms';

/** A product of units: a factor, the exponents of the base units, and the annotations in their order. */
export type Term = Readonly<{ factor: Rational; dimension: readonly number[]; annotation: string }>;

const NONE: readonly number[] = bases.map(() => 0);
const UNITY: Term = { factor: ONE, dimension: NONE, annotation: '' };
const LARGEST_EXPONENT = 9;
const DEEPEST = 5;

/** A factor, or a symbol with its exponent; symbols may hold brackets (`m[Hg]`), the power of ten is `10*` or `10^`. */
const COMPONENT = /(?<ten>10[*^])(?<tenExponent>[+-]?\d+)?|(?<integer>\d{1,12})|(?<symbol>(?:\[[^[\]{}]+\]|[A-Za-z%'])+)(?<exponent>[+-]?\d+)?/y;
const ANNOTATION = /\{[^{}]*\}/y;

/** Reads a UCUM term: components joined by `.` and `/` from left to right, parentheses, annotations. Null where it is none. */
export function readTerm(code: string): Term | null {
  const reader = new Reader(code);
  const term = reader.main();
  return term && reader.atEnd ? term : null;
}

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly code: string) {}

  get atEnd(): boolean {
    return this.at === this.code.length;
  }

  main(): Term | null {
    return this.takes('/') ? this.rest(UNITY, '/') : this.term();
  }

  private term(): Term | null {
    const first = this.component();
    return first && this.rest(first);
  }

  private rest(first: Term, operator?: '/'): Term | null {
    let product = first;
    let next: string | undefined = operator ?? this.operator();
    while (next) {
      const component = this.component();
      if (!component) return null;
      product = multiply(product, next === '/' ? raise(component, -1) : component);
      next = this.operator();
    }
    return product;
  }

  private operator(): string | undefined {
    if (this.takes('.')) return '.';
    return this.takes('/') ? '/' : undefined;
  }

  private component(): Term | null {
    const simple = this.takes('(') ? this.inParentheses() : this.simple();
    const annotation = this.match(ANNOTATION)?.[0];
    if (annotation === undefined) return simple;
    return { ...(simple ?? UNITY), annotation: (simple?.annotation ?? '') + annotation };
  }

  private inParentheses(): Term | null {
    if (++this.depth > DEEPEST) return null;
    const term = this.term();
    this.depth--;
    return this.takes(')') ? term : null;
  }

  private simple(): Term | null {
    const groups = this.match(COMPONENT)?.groups;
    if (!groups) return null;
    const exponent = Number(groups['tenExponent'] ?? groups['exponent'] ?? 1);
    if (exponent === 0 || Math.abs(exponent) > LARGEST_EXPONENT * (groups['ten'] ? 3 : 1)) return null;
    if (groups['ten']) return { ...UNITY, factor: power(rational(10n), exponent) };
    if (groups['integer']) return Number(groups['integer']) === 0 ? null : { ...UNITY, factor: rational(BigInt(groups['integer'])) };
    const found = symbol(groups['symbol'] ?? '');
    return found && raise(found, exponent);
  }

  private takes(character: string): boolean {
    if (this.code[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.code);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}

/** A unit with or without a prefix: `min` is the minute, not a thousandth of an inch. */
function symbol(name: string): Term | null {
  const whole = atom(name, true);
  if (whole) return whole;
  for (const length of [2, 1]) {
    const exponent = prefixes[name.slice(0, length)];
    const unit = exponent === undefined ? null : atom(name.slice(length), false);
    if (unit && exponent !== undefined) return { ...unit, factor: times(unit.factor, power(rational(10n), exponent)) };
  }
  return null;
}

function atom(name: string, alone: boolean): Term | null {
  const base = bases.findIndex((each) => each === name);
  if (base >= 0) return { ...UNITY, dimension: NONE.map((none, index) => (index === base ? 1 : none)) };
  const scale = alone ? own(scales, name) : undefined;
  if (scale) return { ...UNITY, ...kelvins(), factor: rational(...scale.step) };
  const definition = own(metric, name) ?? (alone ? own(nonMetric, name) : undefined);
  return definition ? defined(name, definition) : null;
}

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);
const kelvins = (): Term => atom('K', true) ?? UNITY;

/** What the definitions of the table come to, worked out at first use. */
const known = new Map<string, Term>();

function defined(name: string, [value, unit]: Definition): Term | null {
  const found = known.get(name);
  if (found) return found;
  const term = readTerm(unit);
  if (!term) return null;
  const worked = { ...term, factor: times(rationalOf(value as Decimal), term.factor) };
  known.set(name, worked);
  return worked;
}

function multiply(a: Term, b: Term): Term {
  return { factor: times(a.factor, b.factor), dimension: a.dimension.map((exponent, base) => exponent + (b.dimension[base] ?? 0)), annotation: a.annotation + b.annotation };
}

function raise(term: Term, exponent: number): Term {
  const factor = exponent === -1 ? over(ONE, term.factor) : power(term.factor, exponent);
  return { ...term, factor, dimension: term.dimension.map((each) => each * exponent || 0) };
}
