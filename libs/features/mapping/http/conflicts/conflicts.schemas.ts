import { flag, integer, listEnvelope, listOf, namedSchema, oneOfTexts, record, type RefusalStatus, type Schema, text } from '@platform/http';
import type { ConflictUnknown } from '../../application/conflicts/settle-conflict';

export const conflictStatus = { CONFLICT_UNKNOWN: 404 } as const satisfies RefusalStatus<ConflictUnknown>;
export const conflictId = text({ maxLength: 9, example: '1' });
const proof: Schema = { type: 'object', additionalProperties: true };

export const conflictsSchema = listEnvelope(namedSchema('FactConflict', record({
  id: integer({ minimum: 1 }), kind: oneOfTexts(['contradiction', 'degrees-differ']), from: text(), to: text(), firstSeen: text({ format: 'date-time' }),
  proofs: { ...listOf(proof), description: 'The minimal proofs that leave no relation together, or the facts whose degrees differ' },
})));
export const settledConflict = record({ settled: flag() });
