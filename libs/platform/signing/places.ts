import path from 'node:path';
import type { Environment } from '@platform/config';
import { keysFolder } from '@platform/sealing';
import { LocalSigning } from './local-signing';

const signingFolder = (environment: Environment): string => path.join(keysFolder(environment), 'signing');

/** Where the signer listens. */
export const signerSocket = (environment: Environment): string => path.join(keysFolder(environment), 'signer.sock');

/** Signs by the key files of this site: for whoever may open them. */
export const signsHere = (environment: Environment): LocalSigning => new LocalSigning(signingFolder(environment));
