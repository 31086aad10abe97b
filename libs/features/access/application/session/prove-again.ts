import type { Actor } from '@platform/journal';
import { type Result, refuse } from '@pure/kernel';
import type { CeremonyRefusal } from '../passkey/ceremony';
import type { PasskeyProof } from '../passkey/passkey-proof';
import type { StepUp, StepUpRefusal } from './step-up';

/** One of two proofs: a password with its second factor, or the answer of a passkey. */
export type ProofShown = Readonly<{ password?: string; code?: string; passkey?: object }>;

/** A fresh proof by whatever means the person has. */
export class ProveAgain {
  constructor(
    private readonly byPassword: StepUp,
    private readonly byPasskey: PasskeyProof,
  ) {}

  async execute(account: string, session: string, { password, code, passkey }: ProofShown, host: string, by: Actor): Promise<Result<null, StepUpRefusal | CeremonyRefusal>> {
    if (passkey !== undefined) return this.byPasskey.stepUp(account, session, passkey, host, by);
    if (password === undefined) return refuse({ code: 'PROOF_WRONG' });
    return this.byPassword.execute(account, session, { password, ...(code !== undefined && { code }) }, by);
  }
}
