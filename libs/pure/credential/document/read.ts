import { localDate } from '@pure/kernel';
import { isRecord } from '../bytes/bytes';

export const documentFaultCodes = [
  'OBJECT_EXPECTED', 'LIST_EXPECTED', 'TEXT_EXPECTED', 'WHOLE_NUMBER_EXPECTED', 'TRUE_EXPECTED', 'FIELD_MISSING', 'UNKNOWN_FIELD', 'LIST_EMPTY',
  'CHOICE_UNKNOWN', 'DATE_INVALID', 'FORM_WRONG', 'VALUE_UNFIT', 'PLACE_UNKNOWN',
] as const;
export type DocumentFaultCode = (typeof documentFaultCodes)[number];

/** What is not of the form: where (`indicators.2.value`, lists counted from 0), and why. */
export type DocumentFault = Readonly<{ path: string; code: DocumentFaultCode }>;

/** Reads a value of unknown form; tells what is wrong with it, each thing once. */
export type Read<T> = (value: unknown, at: string, faults: DocumentFault[]) => T | undefined;
export type ValueOf<R> = R extends Read<infer T> ? T : never;

type Members = Readonly<Record<string, Read<unknown>>>;
type RecordOf<R extends Members, O extends Members> = Readonly<{ [K in keyof R]: ValueOf<R[K]> } & { [K in keyof O]?: ValueOf<O[K]> }>;

const below = (at: string, name: string | number): string => (at === '' ? String(name) : `${at}.${name}`);

function tell(faults: DocumentFault[], path: string, code: DocumentFaultCode): undefined {
  faults.push({ path, code });
}

/** An object with these members and no other; those of the second list may be absent. */
export function record<R extends Members, O extends Members>(required: R, optional: O): Read<RecordOf<R, O>> {
  const known: Members = { ...required, ...optional };
  return (value, at, faults) => {
    if (!isRecord(value)) return tell(faults, at, 'OBJECT_EXPECTED');
    for (const name of Object.keys(value)) if (!Object.hasOwn(known, name)) tell(faults, below(at, name), 'UNKNOWN_FIELD');
    for (const [name, read] of Object.entries(known)) {
      if (Object.hasOwn(value, name)) read(value[name], below(at, name), faults);
      else if (Object.hasOwn(required, name)) tell(faults, below(at, name), 'FIELD_MISSING');
    }
    return value as RecordOf<R, O>;
  };
}

export function list<T>(read: Read<T>, { least = 0 } = {}): Read<readonly T[]> {
  return (value, at, faults) => {
    if (!Array.isArray(value)) return tell(faults, at, 'LIST_EXPECTED');
    if (value.length < least) tell(faults, at, 'LIST_EMPTY');
    value.forEach((item, place) => read(item, below(at, place), faults));
    return value as readonly T[];
  };
}

export const text: Read<string> = (value, at, faults) => (typeof value === 'string' && value !== '' ? value : tell(faults, at, 'TEXT_EXPECTED'));

export const textLike = (form: RegExp): Read<string> => (value, at, faults) => {
  const read = text(value, at, faults);
  return read === undefined || form.test(read) ? read : tell(faults, at, 'FORM_WRONG');
};

export const oneOf = <const T extends string>(known: readonly T[]): Read<T> => (value, at, faults) => known.find((each) => each === value) ?? tell(faults, at, 'CHOICE_UNKNOWN');

export const date: Read<string> = (value, at, faults) => (typeof value === 'string' && localDate(value) !== null ? value : tell(faults, at, 'DATE_INVALID'));

export const whole = (least: number): Read<number> => (value, at, faults) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least ? value : tell(faults, at, 'WHOLE_NUMBER_EXPECTED');

export const isTrue: Read<true> = (value, at, faults) => (value === true ? value : tell(faults, at, 'TRUE_EXPECTED'));

/** What `read` gave, held against a rule between its members; asked only where the members themselves are right. */
export const within = <T>(read: Read<T>, rule: (value: T) => readonly DocumentFault[]): Read<T> => (value, at, faults) => {
  const before = faults.length;
  const found = read(value, at, faults);
  if (found === undefined || faults.length > before) return found;
  for (const { path, code } of rule(found)) tell(faults, below(at, path), code);
  return found;
};
