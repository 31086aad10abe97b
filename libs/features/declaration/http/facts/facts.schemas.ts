import { flag, integer, listOf, localDate, namedSchema, oneOfTexts, record, type Schema, text } from '@platform/http';
import { editionStatuses, natures } from '../../domain/facts';

const anyOf = (description: string): Schema => ({ type: 'object', additionalProperties: true, description });
const related = record({ number: text(), whole: flag(), planned: flag(), status: oneOfTexts(editionStatuses), 'on?': text({ description: 'A day, a month or a year' }) });

const applicable = record({ number: text(), scheme: text(), grade: integer({ minimum: 0, maximum: 5 }) });

const edition = namedSchema('EditionFacts', record({
  number: text(), title: anyOf('By script: hans, hant, en'), status: oneOfTexts(editionStatuses), 'nature?': oneOfTexts(natures), 'implemented?': text(),
  replacedBy: listOf(related), replaces: listOf(related), requirements: listOf(anyOf('A requirement on record, as the equivalence engine reads it')),
  requirementsComplete: flag({ description: 'These are shown to be all of them' }), applicable: listOf(applicable),
  adoption: listOf(record({ rule: text(), 'base?': text() })),
}));

/** What the rules need to know, beside the draft. */
export const facts = namedSchema('DeclarationFacts', record({
  today: localDate, cited: listOf(record({ asked: text({ description: 'A number, as the draft cites it' }), edition: { anyOf: [edition, { type: 'null' }], description: 'null: not in the register' } })),
  sameMethods: { ...listOf(listOf(text())), description: 'Pairs of editions of methods that are related equal' },
  applicable: { ...listOf(applicable), description: 'Mandatory standards that a source names for products of this name' },
  similar: { ...listOf(record({ number: text(), month: text(), percent: integer({ minimum: 0, maximum: 100 }) })), description: 'Declarations of other enterprises that say nearly the same' },
}));
