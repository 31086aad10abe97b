import { fileURLToPath } from 'node:url';

/** The folder of package.json, from which everything runs. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
