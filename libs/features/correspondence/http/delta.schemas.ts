import { editionSchema, sourceSchema } from '@features/catalogue';
import { flag, integer, listOf, localDate, namedSchema, oneOfTexts, partialDate, record, type Schema, text, texts } from '@platform/http';
import { deltaReasons, deltaVerdicts } from '@pure/equivalence';
import { circumstancesAsked, known, numberAsked } from './comparison.schemas';
import { legal, orNull, sentence } from './correspondence.schemas';
import { MOST_CONFORMITIES, MOST_TARGETS } from './delta-tests.dto';
import { conditions, requirement } from './requirement.schemas';

const conditionAsked = record({ name: text(), value: { type: ['string', 'number'] }, 'unit?': text() });

const valueAsked = record({
  'characteristic?': { anyOf: [text(), texts], description: 'As the target names it; or name the requirement' }, 'requirement?': text({ description: 'Id of the requirement of the target that the value answers' }),
  value: { type: ['string', 'number', 'boolean'] }, 'unit?': text({ description: 'UCUM code, printed symbol or Chinese name; needed with a number' }), 'method?': text(),
  'conditions?': { anyOf: [listOf(conditionAsked), text({ description: 'hold=6 h; temperature=20 +- 5 Cel' })] }, 'laboratory?': text(), 'date?': partialDate,
});

export const deltaAsked = record({
  targets: { ...listOf(numberAsked), minItems: 1, maxItems: MOST_TARGETS },
  evidence: record({
    'conformity?': { ...listOf(text()), maxItems: MOST_CONFORMITIES, description: 'Editions that the product is shown to meet' },
    'values?': { ...listOf(valueAsked), description: 'Values of reports. Rows are read one by one: a faulty one comes back in `faults`, the others count' },
  }),
  ...circumstancesAsked,
});

const restsOn = namedSchema('EvidenceBasis', record({
  row: orNull(integer({ minimum: 1, description: 'Row of evidence.values, from 1' })), conformity: orNull(text()), requirement: orNull(text()), pair: orNull(text()), mapping: orNull(text({ description: 'Number of the mapping that decided it' })),
}));

const item = namedSchema('DeltaItem', record({
  target: text(), requirement, verdict: oneOfTexts(deltaVerdicts), reason: oneOfTexts(deltaReasons),
  provisional: flag({ description: 'Rests on a lead that must be checked against the original; counted apart' }), basis: orNull(restsOn), basisToConfirm: orNull(restsOn),
  acceptance: { ...oneOfTexts(['unknown']), description: 'Whether the report is accepted is decided by others' },
  action: oneOfTexts(['none', 'confirm-basis', 'test', 'test-by-method', 'test-under-conditions', 'correct-product', 'find-criterion']),
}));

const step = namedSchema('CampaignStep', record({
  characteristic: texts, method: orNull(text()), conditions, sample: orNull(text()), serves: listOf(record({ target: text(), requirement: text() })),
}));

const tally: Schema = { type: 'object', additionalProperties: { type: 'integer', minimum: 0 }, description: 'By verdict' };

const fault = namedSchema('EvidenceFault', record({
  row: integer({ minimum: 1 }), path: text({ description: 'Place in the body, lists counted from 0' }), code: text({ pattern: '^[A-Z][A-Z0-9_]*$' }), detail: text({ minLength: 1 }),
}));

export const delta = namedSchema('DeltaTests', record({
  targets: listOf(editionSchema), undated: { ...listOf(text()), description: 'Targets that were asked for without a year, so that the edition in force was chosen' }, asOf: localDate, items: listOf(item), campaign: listOf(step), campaignExact: flag({ description: 'Fewer tests cannot serve them all' }), counts: record({ confirmed: tally, provisional: tally }), known: listOf(known),
  nothingLeft: flag({ description: 'Only where every list is complete, and nothing is left or provisional' }), faults: listOf(fault), acceptanceNote: sentence, legal,
  documents: listOf(editionSchema), sources: listOf(sourceSchema),
}));
