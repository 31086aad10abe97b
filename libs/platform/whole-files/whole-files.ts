import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Puts a file in the place of the one that is there: either is whole at any time, and the new one outlives a loss of power. Folders are made. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  await viaDraft(file, { content }, (draft) => rename(draft, file));
  await syncFolder(path.dirname(file));
}

/** Adds a file, whole or not at all; one that is there is left as it is. Its name outlives a loss of power once `syncFolder` saw to its folder. Folders are made. `mode` as the system knows it. */
export function addFile(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  return viaDraft(file, { content, mode }, (draft) => link(draft, file).catch((fault: unknown) => {
    if (!isThereAlready(fault)) throw fault;
  }));
}

/** The names in a folder outlive a loss of power; Windows opens no folder, and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

type Written = Readonly<{ content: string | Uint8Array; mode?: number | undefined }>;

async function viaDraft(file: string, { content, mode }: Written, place: (draft: string) => Promise<void>): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.${randomBytes(4).toString('hex')}`);
  try {
    const opened = await open(draft, 'wx', mode);
    try {
      await opened.writeFile(content);
      await opened.sync();
    } finally {
      await opened.close();
    }
    await place(draft);
  } finally {
    await rm(draft, { force: true });
  }
}

const isThereAlready = (fault: unknown): boolean => typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'EEXIST';
