import { listOf, namedSchema, oneOfTexts, record, type Schema, text } from '@platform/http';
import { evidenceKinds } from '../../application/vault/vault-store';
import { uuid } from '../drafts/drafts.schemas';
import { LONGEST_NOTE } from './vault.dto';

const textOrNull: Schema = { type: ['string', 'null'] };
const sha256 = text({ pattern: '^[0-9a-f]{64}$', description: 'Of the bytes as they are kept' });
const at = text({ format: 'date-time' });

export const evidenceAsked = record({ kind: oneOfTexts(evidenceKinds), file: uuid, 'note?': { type: ['string', 'null'], minLength: 1, maxLength: LONGEST_NOTE } });
export const evidenceList = namedSchema('DeclarationEvidence', record({
  items: listOf(record({ id: uuid, kind: oneOfTexts(evidenceKinds), file: uuid, name: textOrNull, sha256, note: textOrNull, at, disclosedAt: { ...textOrNull, description: 'Since when the competent regulator may read it' } })),
}));
export const seenEvidence = namedSchema('SeenDeclarationEvidence', record({
  items: listOf(record({ id: uuid, kind: oneOfTexts(evidenceKinds), sha256, at, file: { ...textOrNull, description: 'Id of the file, once its owner has disclosed it' } })),
}));
