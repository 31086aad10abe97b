import type { RefusalStatus } from '@platform/http';
import { keyStatus } from '@platform/idempotency';
import type { FileRefusal } from '../checks/file-refusal';
import type { ReadRefusal } from '../reading/read-files';
import type { OpenRefusal, PartRefusal } from '../uploads/upload';
import type { UploadUnknown } from '../uploads/uploads';
import './texts';

export const openStatus = { UPLOADS_OPEN: 409, FILE_SPACE_USED: 409, UPLOAD_UNKNOWN: 404, ...keyStatus } as const satisfies RefusalStatus<OpenRefusal | UploadUnknown>;

const fileStatus = { FILE_TYPE_WRONG: 422, FILE_BROKEN: 422, FILE_INFECTED: 422, IMAGE_TOO_LARGE: 422, SCANNER_AWAY: 503 } as const satisfies RefusalStatus<FileRefusal>;

export const partStatus = {
  UPLOAD_UNKNOWN: 404,
  UPLOAD_EXPIRED: 410,
  UPLOAD_OFFSET_MISSING: 400,
  UPLOAD_OFFSET_WRONG: 409,
  UPLOAD_BEYOND_SIZE: 422,
  UPLOAD_NOT_BYTES: 415,
  FILE_STORE_AWAY: 503,
  ...fileStatus,
} as const satisfies RefusalStatus<PartRefusal>;

export const readStatus = { FILE_UNKNOWN: 404, FILE_AWAY: 503, FILE_STORE_AWAY: 503 } as const satisfies RefusalStatus<ReadRefusal>;
