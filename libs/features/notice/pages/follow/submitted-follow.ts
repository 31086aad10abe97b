import { sectorIds } from '@features/catalogue';
import { type Locale, locales } from '@platform/locale';
import { readNumber } from '@pure/public-number';
import { isEmail } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { FollowAsked } from '../../application/follow/ask-follow';
import { type Followed, type FollowKind, type FollowWay, followWays } from '../../domain/follow';

const whats = ['number', 'mappings', 'sector'] as const;
export type FollowWhat = (typeof whats)[number];
export const followFields = ['number', 'sector', 'email'] as const;
export type FollowField = (typeof followFields)[number];

/** What stands in the form, and what is wrong with it. */
export type FollowForm = Readonly<{ what: FollowWhat; number: string; sector: string; email: string; locale: Locale; way: FollowWay; faults: readonly FollowField[] }>;

const LONGEST_EMAIL = 254;
const LONGEST_NUMBER = 200;

/** The form for what the reader came from: a kind with its number, or a sector. */
export function emptyForm(query: Readonly<Record<string, unknown>>, locale: Locale): FollowForm {
  const [kind, target] = [query['kind'], textOf(query['target'])];
  const sector = sectorIds.find((id) => kind === 'sector' && id === target) ?? '';
  const what = sector !== '' ? 'sector' : kind === 'mappings' ? 'mappings' : 'number';
  return { what, number: kind === 'sector' ? '' : target, sector, email: '', locale, way: 'daily', faults: [] };
}

/** A form as a browser sends it. */
export async function submittedFollow(request: FastifyRequest, language: Locale): Promise<FollowForm> {
  const sent = await fieldsOf(request);
  const value = (name: string): string => (sent.get(name) ?? '').replaceAll('\0', ' ').trim();
  const form = {
    what: whats.find((each) => each === value('what')) ?? 'number', number: value('number'), sector: value('sector'), email: value('email'),
    locale: locales.find((each) => each === value('locale')) ?? language, way: followWays.find((each) => each === value('way')) ?? 'daily',
  };
  return { ...form, faults: followFields.filter((field) => isFaulty(field, form)) };
}

export const askedOf = ({ email, way, locale, ...form }: FollowForm): FollowAsked => ({ email, way, locale, what: followedOf(form) });

/** A number of the platform says by itself what it is of. */
function followedOf({ what, number, sector }: Pick<FollowForm, 'what' | 'number' | 'sector'>): Followed {
  if (what === 'mappings') return { kind: 'mappings', target: '' };
  return what === 'sector' ? { kind: 'sector', target: sector } : { kind: kindOf(number), target: number };
}

function kindOf(number: string): FollowKind {
  const read = readNumber(number);
  const letter = read.ok ? read.value.letter : null;
  return letter === 'M' ? 'mapping' : letter === 'D' ? 'declaration' : 'standard';
}

function isFaulty(field: FollowField, { what, ...form }: Omit<FollowForm, 'faults'>): boolean {
  if (field === 'email') return form.email.length > LONGEST_EMAIL || !isEmail(form.email);
  if (field === 'number') return what === 'number' && (form.number === '' || form.number.length > LONGEST_NUMBER);
  return what === 'sector' && !sectorIds.some((id) => id === form.sector);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST_NUMBER) : '');

async function fieldsOf(request: FastifyRequest): Promise<ReadonlyMap<string, string>> {
  const fields = new Map<string, string>();
  if (!request.isMultipart()) return fields;
  for await (const part of request.parts()) {
    if (part.type === 'field' && typeof part.value === 'string') fields.set(part.fieldname, part.value);
    if (part.type === 'file') part.file.resume();
  }
  return fields;
}
