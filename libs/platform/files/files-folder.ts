import path from 'node:path';
import { dataFolder, type Environment } from '@platform/config';

/** The folder of the files: GONGTONG_FILES_DIR, or `files/` of the data folder. */
export const filesFolder = ({ filesDir, dataDir }: Pick<Environment, 'filesDir' | 'dataDir'>): string => filesDir ?? path.join(dataFolder(dataDir), 'files');
