import type { Tx } from '@platform/database';

/** Ends an account: nobody signs in with it, acts by it, or is reached by it any more. */
export abstract class AccountClosing {
  abstract close(tx: Tx, account: string): Promise<void>;
}
