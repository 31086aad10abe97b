import { ok, refuse, type Result } from '@pure/kernel';

/** The signer does not answer, or cannot do what it is asked; it may later. What it says is for the operator alone. */
export class SignerAway extends Error {
  override readonly name = 'SignerAway';
}

export type SignerIsAway = Readonly<{ code: 'SIGNER_AWAY' }>;

/** The HTTP status of a refusal of this library. */
export const signerStatus = { SIGNER_AWAY: 503 } as const;

/** What comes of the work, or that the signer is away; every other fault stays one. */
export async function orSignerAway<V>(work: () => Promise<V>): Promise<Result<V, SignerIsAway>> {
  try {
    return ok(await work());
  } catch (fault) {
    if (fault instanceof SignerAway) return refuse({ code: 'SIGNER_AWAY' });
    throw fault;
  }
}
