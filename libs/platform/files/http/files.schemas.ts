import { integer, listEnvelope, namedSchema, oneOfTexts, record, text } from '@platform/http';
import { LARGEST_FILE, mediaTypes, type StoredFile } from '../stored-file';
import { isWaiting, LARGEST_PART, type Upload } from '../uploads/upload';

export const uuid = text({ format: 'uuid' });
const instant = text({ format: 'date-time' });
const bytes = (more: object = {}) => integer({ minimum: 0, ...more });
const mediaType = oneOfTexts(mediaTypes);
const name = text({ minLength: 1, maxLength: 255 });

export const file = namedSchema('File', record({
  id: uuid, name, mediaType,
  size: bytes({ description: 'Bytes, as the file is kept: pictures are made anew without what cameras write beside them' }),
  sha256: text({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the bytes as they are kept' }),
  scanned: { ...oneOfTexts(['clean', 'not-scanned']), description: 'What a scanner for malware found; `not-scanned`: there is none' },
  uploadedBy: uuid, createdAt: instant,
}));

export const upload = namedSchema('Upload', record({
  id: uuid, name, mediaType, size: bytes(),
  received: bytes({ description: 'Where the next part begins, in bytes' }),
  state: { ...oneOfTexts(['open', 'waiting', 'finished', 'refused']), description: 'Waiting: the file came whole, and waits for the scanner, which is away; nothing more need be sent. Refused: it came whole, and is not kept' },
  refusal: { type: ['string', 'null'], description: 'Code of why it was refused' },
  expiresAt: instant,
  partSize: integer({ minimum: 1, description: 'Largest part in bytes' }),
  file: { anyOf: [file, { type: 'null' }], description: 'The file, once it is finished' },
}));

export const fileList = listEnvelope(file);
export const uploadBody = record({ name, mediaType, size: integer({ minimum: 1, maximum: LARGEST_FILE }) });
export const offset = integer({ minimum: 0 });

export const contents = Object.fromEntries(mediaTypes.map((type) => [type, { schema: text({ format: 'binary' }) }]));

export const bodyOfFile = ({ id, name, mediaType, size, sha256, scanned, uploadedBy, createdAt }: StoredFile) => ({ id, name, mediaType, size, sha256, scanned, uploadedBy, createdAt });

export const bodyOfUpload = (one: Upload, kept: StoredFile | null) => {
  const { id, name, mediaType, size, received, state, refusal, expiresAt } = one;
  return { id, name, mediaType, size, received, state: isWaiting(one) ? 'waiting' : state, refusal: refusal?.code ?? null, expiresAt, partSize: LARGEST_PART, file: kept && bodyOfFile(kept) };
};
