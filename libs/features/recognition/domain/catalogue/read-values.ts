import { type LocalDate, localDate, type PartialDate, partialDate } from '@pure/kernel';

/** What cannot be read: `at` is its path, `expected` what stands there otherwise. */
export type ReadFault = Readonly<{ at: string; expected: string }>;
type Members = Readonly<Record<string, unknown>>;

const MOST_WORDS = 4_000;
const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads plain JSON member by member and gathers every fault, so that one slip hides nothing else. */
export class Values {
  constructor(
    private readonly members: Members,
    private readonly path: string,
    readonly faults: ReadFault[],
  ) {}

  static of(value: unknown, path: string, faults: ReadFault[]): Values {
    if (!isMembers(value)) faults.push({ at: path, expected: '{}' });
    return new Values(isMembers(value) ? value : {}, path, faults);
  }

  private at(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  fault(name: string, expected: string): void {
    this.faults.push({ at: this.at(name), expected });
  }

  has(name: string): boolean {
    return this.members[name] !== undefined && this.members[name] !== null;
  }

  /** Empty where there is none. */
  text(name: string, most = MOST_WORDS): string {
    const value = this.members[name] ?? '';
    if (typeof value === 'string' && value.length <= most) return value.trim();
    this.fault(name, typeof value === 'string' ? `≤ ${most}` : '""');
    return '';
  }

  textOrNull(name: string): string | null {
    return this.has(name) ? this.text(name) || null : null;
  }

  matching(name: string, form: RegExp): string {
    const value = this.text(name);
    if (!form.test(value)) this.fault(name, form.source);
    return value;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T | null {
    if (!this.has(name)) return null;
    const found = allowed.find((value) => value === this.members[name]);
    if (found === undefined) this.fault(name, allowed.join(', '));
    return found ?? null;
  }

  requiredOneOf<T extends string>(name: string, allowed: readonly [T, ...T[]]): T {
    const found = this.oneOf(name, allowed);
    if (!this.has(name)) this.fault(name, allowed.join(', '));
    return found ?? allowed[0];
  }

  day(name: string): LocalDate | null {
    const text = this.textOrNull(name);
    const day = text === null ? null : localDate(text);
    if (text !== null && day === null) this.fault(name, 'YYYY-MM-DD');
    return day;
  }

  partialDay(name: string): PartialDate | null {
    const text = this.textOrNull(name);
    const day = text === null ? null : partialDate(text);
    if (text !== null && day === null) this.fault(name, 'YYYY, YYYY-MM, YYYY-MM-DD');
    return day;
  }

  whole(name: string, least: number, most: number): number {
    const value = this.members[name];
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    this.fault(name, `${least}–${most}`);
    return least;
  }

  truth(name: string): boolean {
    const value = this.members[name] ?? false;
    if (typeof value !== 'boolean') this.fault(name, 'true, false');
    return value === true;
  }

  texts(name: string): readonly string[] {
    return this.list(name, 100).flatMap((value, place) => {
      if (typeof value === 'string' && value.trim() !== '' && value.length <= MOST_WORDS) return [value.trim()];
      this.fault(`${name}.${place}`, '""');
      return [];
    });
  }

  each<T>(name: string, most: number, read: (values: Values) => T): readonly T[] {
    return this.list(name, most).map((value, place) => read(Values.of(value, this.at(`${name}.${place}`), this.faults)));
  }

  inner(name: string): Values {
    return Values.of(this.members[name], this.at(name), this.faults);
  }

  private list(name: string, most: number): readonly unknown[] {
    const value = this.members[name] ?? [];
    if (Array.isArray(value) && value.length <= most) return value;
    this.fault(name, `[] ≤ ${most}`);
    return [];
  }
}
