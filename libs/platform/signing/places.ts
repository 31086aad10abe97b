import path from 'node:path';
import type { Environment } from '@platform/config';
import { keysFolder } from '@platform/sealing';

/** Where the key files lie, and where the signer listens. */
export const signingFolder = (environment: Environment): string => path.join(keysFolder(environment), 'signing');
export const signerSocket = (environment: Environment): string => path.join(keysFolder(environment), 'signer.sock');
