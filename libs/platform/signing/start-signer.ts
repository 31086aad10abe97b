import type { Environment } from '@platform/config';
import { LocalSigning } from './local-signing';
import { signerSocket, signingFolder } from './places';
import { type RunningSigner, serveSigner, type SignerOptions } from './remote/serve-signer';

/** The signer of this site, beside the key files. @throws where another one runs */
export async function startSigner(environment: Environment, tell: SignerOptions['tell']): Promise<RunningSigner> {
  const socket = signerSocket(environment);
  const running = await serveSigner({ socket, signing: new LocalSigning(signingFolder(environment)), tell });
  tell(`signs at ${socket}`);
  return running;
}
