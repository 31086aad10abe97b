import { api, bodyOf } from '../api/client';
import { CallFailed, problemOf } from '../api/problem';
import type { components } from '../api/schema';

export type Upload = components['schemas']['Upload'];
type MediaType = NonNullable<Upload['mediaType']>;

/** The kinds of files that are taken, by the browser's name for them. */
export const takenTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const satisfies readonly MediaType[];

const TRIES = 5;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Hands a file in by parts and tells how many bytes have come. Where the connection is cut it asks how far the file has come
 * and goes on there. @throws CallFailed where the server refuses the file, or is not reached for a minute
 */
export async function upload(file: File, onReceived: (bytes: number) => void): Promise<Upload> {
  const mediaType = takenTypes.find((type) => type === file.type) ?? 'application/pdf'; // what it really is, the server looks at
  let standing = await bodyOf(api.POST('/api/v1/files', { body: { name: file.name, mediaType, size: file.size } }));
  for (let failures = 0; standing.state === 'open'; ) {
    try {
      standing = await sendPart(standing, file);
      failures = 0;
    } catch (fault) {
      failures += 1;
      if (!isCut(fault) || failures > TRIES) throw fault;
      await pause(2 ** failures * 1000);
      standing = await bodyOf(api.GET('/api/v1/files/{id}/upload', { params: { path: { id: standing.id } } })).catch(() => standing);
    }
    onReceived(standing.received);
  }
  return standing;
}

const isCut = (fault: unknown): boolean => fault instanceof CallFailed && (fault.problem.status === 0 || fault.problem.status === 503 || fault.problem.code === 'UPLOAD_OFFSET_WRONG');

async function sendPart({ id, received, partSize }: Upload, file: File): Promise<Upload> {
  const part = file.slice(received, received + partSize);
  const answer = await fetch(`/api/v1/files/${id}/content`, {
    method: 'PUT',
    body: part,
    headers: { 'content-type': 'application/octet-stream', 'upload-offset': String(received), 'x-gongtong-csrf': '1', 'accept-language': document.documentElement.lang },
  }).catch(() => null);
  const body: unknown = await answer?.json().catch(() => null);
  if (answer?.ok !== true) throw new CallFailed(problemOf(body));
  return body as Upload;
}
