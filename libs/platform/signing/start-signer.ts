import type { Environment } from '@platform/config';
import { signerSocket, signsHere } from './places';
import { type RunningSigner, serveSigner, type SignerOptions } from './remote/serve-signer';

/** The signer of this site, beside the key files. @throws where another one runs */
export async function startSigner(environment: Environment, tell: SignerOptions['tell']): Promise<RunningSigner> {
  const socket = signerSocket(environment);
  const running = await serveSigner({ socket, signing: signsHere(environment), tell });
  tell(`signs at ${socket}`);
  return running;
}
