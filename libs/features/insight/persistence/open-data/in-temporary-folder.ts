import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CatalogueExport } from '@features/catalogue';
import type { InFolder } from '../../application/open-data/publish-open-data';

/** A folder of this machine, gone when the work has ended. */
export const inTemporaryFolder = (folder: CatalogueExport['folder']): InFolder => async (work) => {
  const place = await mkdtemp(path.join(tmpdir(), 'gongtong-open-data-'));
  try {
    return await work({ path: place, open: folder(place) });
  } finally {
    await rm(place, { recursive: true, force: true });
  }
};
