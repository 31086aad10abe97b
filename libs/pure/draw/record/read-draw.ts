import { ok, refuse, type Result } from '@pure/kernel';
import { type SkipReason, skipReasons } from '../select/select-panel';
import { type DrawAnnouncement, type DrawOpening, drawRules } from './draw-record';

/** A draw as it is given out. `path`: the first member that is not of the form. */
export type DrawFile = Readonly<{ announcement: DrawAnnouncement; opening: DrawOpening }>;
export type DrawFormRefusal = Readonly<{ code: 'DRAW_FORM'; path: string }>;

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isHex: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isMoment: Check = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const orNull = (check: Check): Check => (value) => value === null || check(value);
const orAbsent = (check: Check): Check => (value) => value === undefined || check(value);
const isUnfit: Check = (value) => value === 'conflict' || value === 'field' || value === 'unavailable' || value === 'declined';
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const has = (members: Readonly<Record<string, Check>>): Check => (value) => isObject(value) && Object.entries(members).every(([name, check]) => check(value[name]));
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const reasons: readonly string[] = [...skipReasons, 'withheld'] satisfies readonly (SkipReason | 'withheld')[];

const announcement: Readonly<Record<keyof DrawAnnouncement, Check>> = {
  rules: (value) => drawRules.some((rules) => rules === value),
  number: isText,
  seats: has({ size: isCount, least: has({ mainland: isCount, taiwan: isCount }) }),
  pool: listOf(isHex),
  fitness: orAbsent(listOf(isHex)),
  code: isHex,
  parties: listOf(has({ name: isText, commitment: isHex })),
  deadline: isMoment,
  lottery: orNull(isText),
};

const opening: Readonly<Record<keyof DrawOpening, Check>> = {
  number: isText,
  code: isHex,
  revealed: listOf(has({ name: isText, bytes: orNull(isHex) })),
  checkpoint: has({ root: isHex, at: isMoment }),
  lottery: orNull(listOf(isCount)),
  randomness: isText,
  order: listOf(isHex),
  skips: listOf(has({ label: isHex, reason: (value) => typeof value === 'string' && reasons.includes(value) })),
  fitness: orAbsent(listOf(has({ label: isHex, unfit: orNull(isUnfit), nonce: isHex }))),
  panel: listOf(isHex),
};

/** Reads a draw that came from anywhere. */
export function readDraw(value: unknown): Result<DrawFile, DrawFormRefusal> {
  for (const [part, form] of Object.entries({ announcement, opening })) {
    const given = isObject(value) ? value[part] : undefined;
    if (!isObject(given)) return refuse({ code: 'DRAW_FORM', path: part });
    const faulty = Object.entries(form).find(([name, check]) => !check(given[name]));
    if (faulty) return refuse({ code: 'DRAW_FORM', path: `${part}.${faulty[0]}` });
  }
  return ok(value as DrawFile);
}
