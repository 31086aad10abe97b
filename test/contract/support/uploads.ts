import type { Answer } from './committed-contract';
import type { Person } from './person';

export type KeptFile = Readonly<{ id: string; name: string; mediaType: string; size: number; sha256: string; scanned: string; uploadedBy: string }>;
export type UploadAnswer = Readonly<{ id: string; received: number; size: number; state: string; refusal: string | null; expiresAt: string; partSize: number; file: KeptFile | null; code: string; detail: string }>;

/** A PDF of so many bytes, as far as its beginning and its end tell. */
export function aPdf(size = 400, content = 'GT'): Buffer {
  const [head, tail] = [Buffer.from(`%PDF-1.7\n${content}\n`), Buffer.from('\nstartxref\n0\n%%EOF\n')];
  return Buffer.concat([head, Buffer.alloc(size - head.length - tail.length, 'gongtong '), tail]);
}

export async function begin(person: Person, size: number, { name = 'licence.pdf', mediaType = 'application/pdf' } = {}): Promise<UploadAnswer> {
  const { status, body } = await person.post<UploadAnswer>('/files', { name, mediaType, size });
  if (status !== 201) throw new Error(body.code);
  return body;
}

export const part = (person: Person, id: string, offset: number, bytes: Buffer): Promise<Answer<UploadAnswer>> =>
  person.putBytes<UploadAnswer>(`/files/${id}/content`, bytes, { 'upload-offset': String(offset) });

/** Hands a file in, in one part. */
export async function handIn(person: Person, bytes: Buffer, what: Readonly<{ name?: string; mediaType?: string }> = {}): Promise<Answer<UploadAnswer>> {
  const { id } = await begin(person, bytes.length, what);
  return part(person, id, 0, bytes);
}
