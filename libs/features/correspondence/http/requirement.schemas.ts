import { listOf, namedSchema, oneOfTexts, record, type Schema, text, texts } from '@platform/http';
import { operators, requirementKinds } from '@pure/equivalence';
import { grade } from './correspondence.schemas';

const decimal: Schema = { type: ['string', 'number'], description: 'A decimal; a number is taken by its shortest text' };
const value: Schema = { description: 'A decimal; true or false; words; for `in` a list of members', type: ['string', 'number', 'boolean', 'array'], items: { type: ['string', 'number'] } };
const conditionAsked = record({ name: text(), value: { ...decimal, description: 'A number, or <= 2, >= 6, 55 +- 5, 10-90; any other text is equal only literally' }, 'unit?': text() }, { additionalProperties: true });

/** A requirement as it is given: the columns of the open data, further ones left alone, null as absent. */
export const requirementAsked = namedSchema('RequirementAsked', record({
  'id?': text(), 'standard?': text(), 'characteristic?': { anyOf: [text(), { type: 'object' }] }, kind: oneOfTexts(requirementKinds), operator: oneOfTexts(operators), 'value?': value,
  'lower?': decimal, 'upper?': decimal, 'unit?': text({ description: 'UCUM code, printed symbol or Chinese name' }), 'conditions?': listOf(conditionAsked), 'method?': text(), 'sample?': text(),
}, { additionalProperties: true }));

const condition = record({ name: text(), value: text(), 'unit?': text() });

/** A requirement as answers have it: decimals as texts, what is absent left out. */
export const requirement = namedSchema('Requirement', record({
  id: text(), standard: text(), 'clause?': text(), characteristic: texts, kind: oneOfTexts(requirementKinds), operator: oneOfTexts(operators),
  'value?': { type: ['string', 'boolean', 'array'], items: text() }, 'lower?': text(), 'upper?': text(), 'unit?': text(), conditions: listOf(condition), 'method?': text(), 'sample?': text(),
  'statement?': text({ description: 'In words of the compiler, never in those of the standard' }), 'source?': text(), grade,
}));

export const conditions = listOf(condition);
