import type { Tx } from '@platform/database';
import type { Page, PageAsked } from '../organisations/page';

/** A token as its holder sees it; the secret is shown once, when it is made. Instants are ISO 8601. */
export type Token = Readonly<{ id: string; name: string; scopes: readonly string[]; at: string; expiresAt: string; lastUsedAt: string | null; revokedAt: string | null }>;
export type NewToken = Readonly<{ membership: string; organisation: string; name: string; scopes: readonly string[]; sha256: Buffer; days: number }>;

/** Tokens of a membership, within the organisation for which the transaction acts. */
export abstract class TokenStore {
  /** Newest first. */
  abstract list(tx: Tx, membership: string, page: PageAsked): Promise<Page<Token>>;
  abstract createToken(tx: Tx, token: NewToken): Promise<Token>;
  abstract lockToken(tx: Tx, membership: string, id: string): Promise<Token | null>;
  /** Gives the instant. */
  abstract writeRevoked(tx: Tx, id: string): Promise<string>;
}
