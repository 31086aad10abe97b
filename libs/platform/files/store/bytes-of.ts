import path from 'node:path';
import { dataFolder, type Environment } from '@platform/config';
import type { FileBytes } from './file-bytes';
import { FolderBytes } from './folder-bytes';
import { S3Bytes } from './s3/s3-bytes';
import { S3Client } from './s3/s3-client';

export type Place = Pick<Environment, 'filesDir' | 'dataDir' | 'filesUrl' | 'filesKey' | 'filesSecret' | 'filesRegion'>;

/** The folder that holds the files; null where a bucket does. */
export const filesFolder = ({ filesDir, dataDir, filesUrl }: Pick<Place, 'filesDir' | 'dataDir' | 'filesUrl'>): string | null =>
  filesUrl === null ? (filesDir ?? path.join(dataFolder(dataDir), 'files')) : null;

/** The bucket of GONGTONG_FILES_URL, the folder of GONGTONG_FILES_DIR, or `files/` of the data folder. */
export function bytesOf({ filesDir, dataDir, filesUrl, filesKey, filesSecret, filesRegion }: Place): FileBytes {
  if (filesUrl && filesKey && filesSecret) return new S3Bytes(new S3Client({ url: filesUrl, key: filesKey, secret: filesSecret, region: filesRegion }));
  return new FolderBytes(filesDir ?? path.join(dataFolder(dataDir), 'files'));
}
