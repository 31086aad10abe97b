import { ok, type Refusal, refuse, type Result } from '@pure/kernel';
import type { FileRefusal } from '../checks/file-refusal';
import type { FileStoreAway } from '../store/store-away';
import type { MediaType } from '../stored-file';

/** Largest part of a file in one request, in bytes; smaller ones are as good. */
export const LARGEST_PART = 4 * 1024 * 1024;
/** An upload is waited for so long; one that came whole waits for the scanner so long again. */
export const OPEN_HOURS = 24;
/** So many uploads of one organisation may be under way. */
export const MOST_OPEN = 50;
/** What one organisation may keep, with what is under way, in bytes. */
export const SPACE = 2 * 1024 * 1024 * 1024;

/** What somebody wants to hand in; `size` in bytes. */
export type UploadAsked = Readonly<{ name: string; mediaType: MediaType; size: number }>;

/** A file while it comes in. `received` in bytes: all of them while it is open, and it waits for the scanner; `refusal` where it came whole and is not kept. */
export type Upload = UploadAsked &
  Readonly<{
    id: string;
    organisation: string;
    account: string;
    received: number;
    state: 'open' | 'finished' | 'refused';
    refusal: FileRefusal | null;
    /** ISO instant. */
    expiresAt: string;
    expired: boolean;
  }>;

/** All has come, and nothing more is needed of the sender: the file waits for the scanner. */
export const isWaiting = ({ state, received, size }: Upload): boolean => state === 'open' && received === size;

/** A part as it was sent; null is what the request left out. */
export type PartSent = Readonly<{ offset: number | null; bytes: Buffer | null }>;
export type Part = Readonly<{ offset: number; bytes: Buffer }>;

/** `received`: where the next part begins. */
export type OffsetWrong = Refusal & Readonly<{ code: 'UPLOAD_OFFSET_WRONG'; received: number }>;
export type PartRefusal = OffsetWrong | FileRefusal | FileStoreAway | Readonly<{ code: 'UPLOAD_UNKNOWN' | 'UPLOAD_EXPIRED' | 'UPLOAD_OFFSET_MISSING' | 'UPLOAD_NOT_BYTES' | 'UPLOAD_BEYOND_SIZE' }>;
export type OpenRefusal = Readonly<{ code: 'UPLOADS_OPEN'; limit: number }> | Readonly<{ code: 'FILE_SPACE_USED'; limit: string }>;

/** What to do with a part: write it, look whether it is the one that is there already, or nothing. */
export type Step = Readonly<{ kind: 'write' | 'compare'; part: Part }> | Readonly<{ kind: 'nothing' }>;

export function stepOf(upload: Upload, { offset, bytes }: PartSent): Result<Step, PartRefusal> {
  if (upload.expired) return refuse({ code: 'UPLOAD_EXPIRED' });
  if (offset === null) return refuse({ code: 'UPLOAD_OFFSET_MISSING' });
  if (bytes === null) return refuse({ code: 'UPLOAD_NOT_BYTES' });
  if (offset + bytes.length > upload.size) return refuse({ code: 'UPLOAD_BEYOND_SIZE' });
  if (upload.refusal) return refuse(upload.refusal);
  const { received, state } = upload;
  if (state === 'finished') return ok({ kind: 'nothing' });
  if (offset === received) return ok({ kind: 'write', part: { offset, bytes } });
  return offset + bytes.length <= received ? ok({ kind: 'compare', part: { offset, bytes } }) : refuse({ code: 'UPLOAD_OFFSET_WRONG', received });
}

/** Whether an organisation may begin one more. */
export function roomFor({ size }: UploadAsked, { open, bytes }: Readonly<{ open: number; bytes: number }>): Result<null, OpenRefusal> {
  if (open >= MOST_OPEN) return refuse({ code: 'UPLOADS_OPEN', limit: MOST_OPEN });
  return bytes + size > SPACE ? refuse({ code: 'FILE_SPACE_USED', limit: '2 GB' }) : ok(null);
}
