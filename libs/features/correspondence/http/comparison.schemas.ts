import { editionSchema, sourceSchema } from '@features/catalogue';
import { flag, integer, listOf, localDate, namedSchema, oneOfTexts, record, text, texts } from '@platform/http';
import { pairRelations, requirementVerdicts, verdictReasons } from '@pure/equivalence';
import { productTypes, routes } from '../application/views';
import { chosen, grade, legal, mask, orNull, sentence } from './correspondence.schemas';
import { conditions, requirement, requirementAsked } from './requirement.schemas';

/** For which day, place and procedure a question is asked. */
export const circumstancesAsked = {
  'asOf?': text({ format: 'date', description: 'Day of the question, past or future; today in Asia/Shanghai where absent' }),
  'territory?': text({ maxLength: 50 }), 'route?': oneOfTexts(routes), 'type?': oneOfTexts(productTypes),
};

export const numberAsked = text({ minLength: 1, description: 'In any spelling; without a year, the edition in force' });

export const editionsAsked = record({ source: numberAsked, target: numberAsked, ...circumstancesAsked });
export const requirementsAsked = record({ a: requirementAsked, b: requirementAsked });

const reason = oneOfTexts([...verdictReasons, 'UNIT_MISMATCH', 'UNIT_UNKNOWN']);
const count = integer({ minimum: 0 });

export const verdict = namedSchema('RequirementVerdict', record({
  verdict: oneOfTexts(requirementVerdicts), incompatible: flag({ description: 'By one method no value is accepted by both' }), reason: oneOfTexts(verdictReasons), unit: orNull(text()),
}));

const row = namedSchema('ComparisonRow', record({
  characteristic: texts, source: orNull(requirement), target: orNull(requirement), verdict: orNull(oneOfTexts(requirementVerdicts)), incompatible: flag(), reason: orNull(reason),
  method: record({ source: orNull(text()), target: orNull(text()) }), conditions: record({ source: conditions, target: conditions }),
  counterpart: { ...oneOfTexts(['both', 'none-in-source', 'none-in-target', 'not-looked-at']), description: 'not-looked-at is not the same as none' },
  by: { ...oneOfTexts(['pair', 'characteristic', 'alone']), description: 'How both came together: a confirmed pair, or the same words (a lead)' },
  pair: orNull(text()), pairGrade: orNull(grade), stated: orNull(oneOfTexts(pairRelations)), provisional: flag(),
}));

const coverage = namedSchema('Coverage', record({
  covered: count, of: { ...count, description: 'Requirements on record, never all that the standard has unless requirementsComplete' },
  differing: count, undetermined: count, noCounterpart: count, notLookedAt: count, provisional: { ...count, description: 'Rest on a lead that must be checked; counted nowhere else, so that all six add up' }, requirementsComplete: flag(),
}));

export const known = namedSchema('KnownRequirements', record({ target: text(), requirementsKnown: count, requirementsComplete: flag(), statement: sentence }));

export const comparison = namedSchema('EditionComparison', record({
  source: editionSchema, target: editionSchema, chosen: record({ source: chosen, target: chosen }), asOf: localDate, rows: listOf(row), mask, statement: sentence, provisional: flag(), coverage, reverse: coverage, known: listOf(known), legal,
  documents: listOf(editionSchema), sources: listOf(sourceSchema),
}));
