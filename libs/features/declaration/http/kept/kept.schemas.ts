import { flag, integer, listOf, localDate, namedSchema, oneOfTexts, partialDate, record, text } from '@platform/http';
import { publishedStates } from '../../application/published-declarations';
import { finding } from '../lint.schemas';

const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' as const }] });
const digest = text({ pattern: '^[0-9a-f]{64}$' });
const status = oneOfTexts(['upcoming', 'in_force', 'replaced', 'withdrawn', 'draft', 'unknown']);
const standing = record({ number: text(), status: orNull(status), successors: listOf(text()) });
const standards = { ...listOf(standing), description: 'What had changed, as the register had it then; status null: the register did not have it' };

export const declarationChecks = namedSchema('DeclarationChecks', record({
  number: text({ description: 'GT-D-…' }),
  standards: { ...listOf(standing), description: 'All that it names, as the register has them now; status null: the register does not have it' },
  items: listOf(record({
    id: integer(), version: integer({ minimum: 1 }), sha256: digest, sm3: digest, at: text({ format: 'date-time' }), standards,
    outcome: { ...oneOfTexts(['unchanged', 'changed']), description: 'unchanged: the rules say of it what they said before' },
  })),
}));

export const declarationAlerts = namedSchema('DeclarationAlerts', record({
  items: listOf(record({
    id: text({ format: 'uuid' }), number: text({ description: 'GT-D-…' }), version: integer({ minimum: 1 }), state: oneOfTexts(publishedStates), title: text({ description: 'Name of its first product' }),
    checkedAt: text({ format: 'date-time' }), writing: flag({ description: 'Its next version is being written' }), standards,
    findings: listOf(finding),
    due: { ...orNull(localDate), description: 'By when it is to be brought up to date; null: no source and no confirmed rule says' }, rule: { ...orNull(text()), description: 'Id of the clock rule' },
    transitions: listOf(record({ standard: text(), procedure: text(), startsOn: partialDate })),
  })),
}));
