import { api, bodyOf } from '../api/client';
import { CallFailed } from '../api/problem';
import { sendContent } from '../api/send-content';
import type { components } from '../api/schema';

export type Upload = components['schemas']['Upload'];
type MediaType = NonNullable<Upload['mediaType']>;

/** The kinds of files that are taken, by the browser's name for them. */
export const takenTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const satisfies readonly MediaType[];

const TRIES = 5;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const NOTHING = new Blob();

/** Begins to hand a file in. @throws CallFailed */
export function begin({ name, type, size }: File): Promise<Upload> {
  const mediaType = takenTypes.find((taken) => taken === type) ?? 'application/pdf'; // what it really is, the server looks at
  return bodyOf(api.POST('/api/v1/files', { body: { name, mediaType, size } }));
}

/**
 * Hands a file in by parts and tells how far it has come. Where the connection is cut it asks how far that is and goes on there.
 * @throws CallFailed where the server refuses the file, or is not reached for a minute
 */
export async function sendRest(file: File, begun: Upload, onReceived: (standing: Upload) => void): Promise<Upload> {
  let standing = begun;
  for (let failures = 0; standing.state === 'open'; ) {
    try {
      standing = await sendPart(standing, file.slice(standing.received, standing.received + standing.partSize));
      failures = 0;
    } catch (fault) {
      failures += 1;
      if (!isCut(fault) || failures > TRIES) throw fault;
      await pause(2 ** failures * 1000);
      standing = await standingOf(standing.id).catch(() => standing);
    }
    onReceived(standing);
  }
  return standing;
}

/** Whether it is worth going on: nothing that has come is lost. */
export const isCut = (fault: unknown): boolean => fault instanceof CallFailed && (fault.problem.status === 0 || fault.problem.status === 503 || fault.problem.code === 'UPLOAD_OFFSET_WRONG');

export const standingOf = (id: string): Promise<Upload> => bodyOf(api.GET('/api/v1/files/{id}/upload', { params: { path: { id } } }));

/** Asks for the scan of a file that has come whole; it is not sent again. @throws CallFailed where it is not kept, with the reason */
export const askAgain = (upload: Upload): Promise<Upload> => sendPart({ ...upload, received: upload.size }, NOTHING);

async function sendPart({ id, received }: Upload, part: Blob): Promise<Upload> {
  return sendContent(`/api/v1/files/${id}/content`, part, { method: 'PUT', headers: { 'upload-offset': String(received) } });
}
