import { flag, integer, listOf, localDate, namedSchema, oneOfTexts, record, type Schema, text } from '@platform/http';
import { indicatorKinds, productionRoles, productKinds, standardTypes } from '../domain/draft';
import { lawIds, severities } from '../domain/finding';
import { MOST_INDICATORS, MOST_PRODUCTS, MOST_STANDARDS } from '../domain/reading/read-draft';
import { declarationStates } from '../domain/states';

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const quantity: Schema = { type: ['string', 'number', 'boolean', 'array'], items: { type: 'string' } };

const product = record({
  'kind?': oneOfTexts(productKinds), 'name?': text(), 'models?': listOf(text()), 'family?': text(), 'barCode?': text({ description: 'GTIN' }), 'classification?': text(),
  'suppliedSince?': localDate, 'soldOnline?': flag(),
});

const standard = record({
  type: oneOfTexts(standardTypes), 'edition?': text({ description: 'Number of an edition of the register; national standards are always picked so' }), 'number?': text({ description: 'A number as it is printed, of any other standard' }),
  'name?': text(), 'joint?': oneOfTexts(['own-number', 'number-of-another']),
});

const indicator = record({
  name: text(), kind: oneOfTexts(indicatorKinds), 'operator?': text({ description: '<=, <, >=, >, =, range, in, boolean or text; may also stand in the value' }),
  'value?': { ...quantity, description: 'Alone, or as it is typed: “≥85％”, “10~90 mm”' }, 'lower?': { type: ['string', 'number'] }, 'upper?': { type: ['string', 'number'] }, 'unit?': text({ description: 'UCUM code, printed symbol or Chinese name' }),
  'method?': record({ 'edition?': text(), 'clause?': text(), 'own?': text({ description: 'An own method, in words' }) }),
  'conditions?': listOf(record({ name: text(), value: { type: ['string', 'number'] }, 'unit?': text() })),
  'product?': integer({ minimum: 0, description: 'Place in products; absent: all' }), 'requirement?': text({ description: 'Id of the requirement on record that it answers' }),
});

const draft = namedSchema('DeclarationDraft', record({
  'subject?': record({ 'name?': text(), 'role?': oneOfTexts(productionRoles), 'ofMembers?': flag({ description: 'It is meant to hold for the other members of a joint standard' }) }),
  'products?': { ...listOf(product), maxItems: MOST_PRODUCTS }, 'standards?': { ...listOf(standard), maxItems: MOST_STANDARDS },
  'comparedWith?': { ...listOf(text({ description: 'Number of a recommended edition of the register' })), maxItems: MOST_STANDARDS },
  'indicators?': { ...listOf(indicator), maxItems: MOST_INDICATORS }, 'notices?': { ...listOf(record({ code: text(), path: text() })), description: 'Notices that the declaration tells its readers' },
  'promise?': text(), 'signatory?': record({ 'function?': text() }), 'place?': text({ description: 'Where it is issued' }), 'validity?': record({ 'from?': localDate, 'until?': localDate }),
}));

export const lintAsked = record({ draft });

const code = text({ pattern: '^[A-Z][A-Z0-9_]*$' });

export const finding = namedSchema('LintFinding', record({
  rule: text({ pattern: '^[DVL]\\d+$' }), code, severity: oneOfTexts(severities), path: text({ description: 'Place in the draft, lists counted from 0' }),
  detail: text({ minLength: 1, description: 'What was found, and how to put it right' }),
  basis: record({ law: oneOfTexts(lawIds), title: text({ minLength: 1 }), article: orNull(text()), from: orNull(text({ description: 'Since when it holds' })) }),
  toConfirm: flag({ description: 'No source of ours shows the basis' }),
  wording: orNull(record({ 'zh-Hans': text({ minLength: 1 }), 'zh-Hant': text({ minLength: 1 }), en: text({ minLength: 1 }) }, { description: 'How the declaration may tell it to its readers' })),
}));

export const linted = namedSchema('LintedDraft', record({
  state: { ...oneOfTexts(declarationStates), description: 'As what it would be kept: checked where all was read and nothing blocks' },
  findings: listOf(finding), faults: listOf(record({ path: text(), code, detail: text({ minLength: 1 }) })),
}));
