import { ok, refuse, type Result } from '@pure/kernel';
import type { Grade } from '../fact/fact';
import { conditionFrom } from './condition';
import { methodFrom, type MethodOf } from './method';
import { readValue } from './read-value';
import { type Condition, type Requirement, requirementKinds, type Words } from './requirement';
import type { RequirementRefusal } from './requirement-fault';
import { isRow, RowReading } from './row-reading';

/** What only the caller can say: which edition and clause the text of a method means, and which document a number. */
export type RequirementHooks = Readonly<{ methodOf?: MethodOf; documentOf?: (text: string) => string }>;

const MOST_CONDITIONS = 50;
const LETTERS: Readonly<Record<string, Grade>> = { A: 3, B: 2, C: 1 };
const NUMBERS: Readonly<Record<string, Grade>> = { '0': 0, '1': 1, '2': 2, '3': 3, '4': 4, '5': 5 };
const HAN = /\p{Script=Han}/u;
const SCRIPTS = [['hans', 'zh-Hans', 'zh_hans'], ['hant', 'zh-Hant', 'zh_hant'], ['en', 'en', 'en']] as const;

/**
 * One requirement from a row with the columns of `requirements.jsonl` or from the form that `requirementOut` gives. Further
 * members are left alone. What the row does not say of itself (id, standard, characteristic, grade) is empty or 0, since the
 * question of a user has none; `recordFaults` tells what a stored row lacks. Refused with every fault of the row.
 */
export function readRequirement(row: unknown, { methodOf, documentOf }: RequirementHooks = {}): Result<Requirement, RequirementRefusal> {
  if (!isRow(row)) return refuse({ code: 'REQUIREMENT_UNREADABLE', faults: [{ path: '', code: 'OBJECT_EXPECTED', params: {} }] });
  const read = new RowReading(row, '', []);
  const id = read.text('id') ?? '';
  const standard = read.text('standard') ?? '';
  const document = documentOf && standard !== '' ? documentOf(standard) : standard;
  const clause = read.text('clause');
  const characteristic = wordsOf(read);
  const kind = read.oneOf('kind', requirementKinds, 'KIND_UNKNOWN');
  const value = readValue(read);
  const unit = read.unit('unit');
  const conditions = conditionsOf(read);
  const method = read.text('method');
  const more = { sample: read.text('sample'), statement: read.text('statement'), source: read.text('source') };
  const grade = gradeOf(read);
  if (read.faults.length > 0 || !kind || !value) return refuse({ code: 'REQUIREMENT_UNREADABLE', faults: read.faults });
  return ok({
    id,
    document,
    ...given({ clause }),
    characteristic,
    kind,
    ...value,
    ...given({ unit }),
    conditions,
    ...(method && { method: methodFrom(method, document, methodOf) }),
    ...given(more),
    grade,
  });
}

/** A bare text stands for every script that it can be in: Han for both of Chinese, any other for English. */
function wordsOf(read: RowReading): Words {
  const member = read.member('characteristic');
  if (!isRow(member)) {
    const text = read.text('characteristic');
    if (text === undefined) return {};
    return HAN.test(text) ? { hans: text, hant: text } : { en: text };
  }
  const row = read.within(member, 'characteristic');
  return given(Object.fromEntries(SCRIPTS.map(([script, hyphenated, underscored]) => [script, row.text(row.has(hyphenated) ? hyphenated : underscored)])));
}

function conditionsOf(read: RowReading): readonly Condition[] {
  const list = read.list('conditions', MOST_CONDITIONS) ?? [];
  return list.flatMap((member: unknown, place) => {
    if (!isRow(member)) return read.fault(`conditions.${place}`, 'OBJECT_EXPECTED') ?? [];
    const row = read.within(member, `conditions.${place}`);
    const name = row.text('name') ?? row.fault('name', 'FIELD_MISSING');
    const value = conditionValue(row);
    const unit = row.unit('unit');
    return name === undefined || value === undefined ? [] : conditionFrom(name, value, unit);
  });
}

function conditionValue(row: RowReading): string | number | undefined {
  const value = row.member('value');
  if (value === undefined) return row.fault('value', 'FIELD_MISSING');
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  return row.list('value', MOST_CONDITIONS)?.map(String).join(', ');
}

/** A letter of a data file or a grade of an answer; 0 where none is given. */
function gradeOf(read: RowReading): Grade {
  const text = read.text('grade');
  return text === undefined ? 0 : (LETTERS[text] ?? NUMBERS[text] ?? read.fault('grade', 'GRADE_UNKNOWN', { value: text.slice(0, 60) }) ?? 0);
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const given = <T extends object>(members: T): Given<T> => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== '')) as Given<T>;
