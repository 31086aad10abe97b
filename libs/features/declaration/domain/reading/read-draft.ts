import { type CitedStandard, type Draft, type Product, productionRoles, productKinds, standardTypes } from '../draft';
import type { DraftFault } from './draft-fault';
import { Fields, isRow } from './fields';
import { readBarCode } from './gtin';
import { readIndicator } from './read-indicator';

export const MOST_PRODUCTS = 100;
export const MOST_STANDARDS = 30;
export const MOST_INDICATORS = 500;
const MOST_TEXTS = 200;

/** What of a draft can be read, and each place that cannot, so that one slip of the pen hides nothing else. */
export type DraftRead = Readonly<{ draft: Draft; faults: readonly DraftFault[] }>;

/** A draft as JSON has it; members that it does not have are told. */
export function readDraft(input: unknown): DraftRead {
  const faults: DraftFault[] = [];
  const fields = new Fields(isRow(input) ? input : {}, '', faults);
  fields.only('subject', 'products', 'standards', 'comparedWith', 'indicators', 'notices', 'promise', 'signatory', 'place', 'validity');
  const rows = fields.rows('products', MOST_PRODUCTS);
  const indicators = fields.rows('indicators', MOST_INDICATORS).flatMap(({ fields: row, place }) => readIndicator(row, place, rows.length) ?? []);
  const [promise, signatory, issuedAt] = [fields.text('promise'), fields.within('signatory').only('function').text('function'), fields.text('place')];
  const draft: Draft = {
    subject: readSubject(fields.within('subject')),
    products: rows.map(({ fields: row }) => readProduct(row)),
    standards: fields.rows('standards', MOST_STANDARDS).map(({ fields: row }) => readStandard(row)),
    comparedWith: fields.texts('comparedWith', MOST_STANDARDS),
    indicators,
    notices: fields.rows('notices', MOST_INDICATORS).map(({ fields: row }) => ({ code: row.only('code', 'path').text('code') ?? '', path: row.text('path') ?? '' })),
    ...given({ promise, signatory, issuedAt }),
    validity: readValidity(fields.within('validity')),
  };
  return { draft, faults };
}

function readSubject(fields: Fields): Draft['subject'] {
  fields.only('name', 'role', 'ofMembers');
  return { ...given({ name: fields.text('name') }), role: fields.oneOf('role', productionRoles) ?? 'own', ofMembers: fields.isTrue('ofMembers') };
}

function readProduct(fields: Fields): Product {
  fields.only('kind', 'name', 'models', 'family', 'barCode', 'classification', 'suppliedSince', 'soldOnline');
  return {
    kind: fields.oneOf('kind', productKinds) ?? 'product',
    models: fields.texts('models', MOST_TEXTS),
    soldOnline: fields.isTrue('soldOnline'),
    ...given({ name: fields.text('name'), family: fields.text('family'), barCode: barCode(fields), classification: fields.text('classification'), suppliedSince: fields.date('suppliedSince') }),
  };
}

function barCode(fields: Fields): string | undefined {
  const text = fields.text('barCode');
  if (text === undefined) return undefined;
  const read = readBarCode(text);
  return 'code' in read ? fields.fault('barCode', read.code) : read.digits;
}

function readStandard(fields: Fields): CitedStandard {
  fields.only('type', 'edition', 'number', 'name', 'joint');
  const [picked, typed] = [fields.text('edition'), fields.text('number')];
  if (picked === undefined && typed === undefined) fields.fault('number', 'NUMBER_MISSING');
  if (fields.member('type') === undefined) fields.fault('type', 'FIELD_MISSING');
  return { type: fields.oneOf('type', standardTypes) ?? 'other', ...given({ picked, typed, name: fields.text('name'), joint: fields.oneOf('joint', ['own-number', 'number-of-another'] as const) }) };
}

function readValidity(fields: Fields): Draft['validity'] {
  const [from, until] = [fields.only('from', 'until').date('from'), fields.date('until')];
  if (from !== undefined && until !== undefined && from > until) fields.fault('until', 'VALIDITY_REVERSED', { from, until });
  return given({ from, until });
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const given = <T extends object>(members: T): Given<T> => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Given<T>;
