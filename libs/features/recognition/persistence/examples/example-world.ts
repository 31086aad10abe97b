import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import type { Queries } from '@platform/database';
import { queries } from './example-world.sql';

/** A picture of `data/examples`, which says that it is one. */
export const examplePicture = (): Promise<Buffer> => readFile(path.join(projectRoot(), 'data', 'examples', 'taiwan-registration.png'));

/** The instant of the database's clock, ISO. */
export const databaseNow = async (read: Queries): Promise<string> => (await read.first<{ at: string }>(queries.now))?.at ?? '';
