import { flag, integer, listOf, record, type Schema, text } from '@platform/http';
import { orNull } from './correspondence.schemas';

/** Whatever comes is looked at, so that the answer and not a refusal tells what is wrong. */
const anything: Schema = { description: 'A proof as answers give it out (schema Proof); what is wrong with it is told in the answer' };

export const proofAsked = record({ proof: anything });

export const verified = record({
  valid: flag({ description: 'No fault: the proof holds, and its facts are those that this database has now' }),
  faults: listOf(record({
    step: orNull(integer({ minimum: 0, description: 'From 0; null where the fault is of the proof as a whole' })), leaf: orNull(text({ description: 'Id of a fact' })),
    code: text({ pattern: '^[A-Z][A-Z0-9_]*$', description: 'LEAF_UNKNOWN and LEAF_CHANGED come from the database, the others can be found offline' }), detail: text({ minLength: 1 }),
  })),
});
