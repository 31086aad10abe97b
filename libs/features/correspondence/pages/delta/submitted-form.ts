import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

/** Largest table that a form may bring, in bytes. */
const LARGEST = 2 * 1024 * 1024;
/** Report values with all their fields, and what stands beside them. */
const MOST_FIELDS = 900;

/** A form as a browser sends it; a name may come several times. What is beyond the limit is said; nothing is written to a disk. */
export type SubmittedForm = Readonly<{ fields: Readonly<Record<string, readonly string[]>>; file?: Uint8Array; tooLarge: boolean }>;

export async function submittedForm(request: FastifyRequest): Promise<SubmittedForm> {
  return request.isMultipart() ? multipartForm(request) : { fields: fieldsOf(request.body), tooLarge: false };
}

async function multipartForm(request: FastifyRequest): Promise<SubmittedForm> {
  const fields: Record<string, string[]> = {};
  let [file, tooLarge]: [Uint8Array | undefined, boolean] = [undefined, false];
  for await (const part of request.parts({ limits: { fields: MOST_FIELDS, fieldSize: LARGEST, fileSize: LARGEST, files: 1 } })) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') (fields[part.fieldname] ??= []).push(readable(part.value));
      tooLarge ||= part.valueTruncated;
    } else {
      const bytes = await part.toBuffer();
      if (bytes.length > 0) file = bytes;
      tooLarge ||= part.file.truncated;
    }
  }
  return { fields, tooLarge, ...(file ? { file } : {}) };
}

function fieldsOf(body: unknown): Readonly<Record<string, readonly string[]>> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).map(([name, value]: [string, unknown]) => [name, (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string').map(readable)]));
}

/** No database takes U+0000, and no text needs it. */
function readable(text: string): string {
  return text.replaceAll('\0', ' ');
}
