import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Largest text or file that a form may bring, in bytes. */
export const LARGEST_SUBMISSION = 2 * 1024 * 1024;

/** A form as a browser sends it. What is beyond the limit is cut off and said so; nothing is written to a disk. */
export type SubmittedForm = Readonly<{ fields: ReadonlyMap<string, string>; file?: Readonly<{ name: string; bytes: Uint8Array }>; tooLarge: boolean }>;

/** Lets the server take forms with a file. */
export function takeMultipart(server: Pick<FastifyInstance, 'register'>): void {
  void server.register(multipart, { throwFileSizeLimit: false, limits: { fileSize: LARGEST_SUBMISSION, fieldSize: LARGEST_SUBMISSION, files: 1, fields: 8 } });
}

export async function submittedForm(request: FastifyRequest): Promise<SubmittedForm> {
  return request.isMultipart() ? multipartForm(request) : { fields: fieldsOf(request.body), tooLarge: false };
}

async function multipartForm(request: FastifyRequest): Promise<SubmittedForm> {
  const fields = new Map<string, string>();
  let [file, tooLarge]: [SubmittedForm['file'], boolean] = [undefined, false];
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields.set(part.fieldname, readable(part.value));
      tooLarge ||= part.valueTruncated;
    } else {
      const bytes = await part.toBuffer();
      if (part.filename !== '' && bytes.length > 0) file = { name: part.filename, bytes };
      tooLarge ||= part.file.truncated;
    }
  }
  return { fields, tooLarge, ...(file ? { file } : {}) };
}

function fieldsOf(body: unknown): ReadonlyMap<string, string> {
  if (typeof body !== 'object' || body === null) return new Map();
  return new Map(Object.entries(body).flatMap(([name, value]: [string, unknown]) => (typeof value === 'string' ? [[name, readable(value)] as const] : [])));
}

/** No database takes U+0000, and no text needs it. */
function readable(text: string): string {
  return text.replaceAll('\0', ' ');
}
