/** Who somebody is at another provider: the pair never changes and is never given to another (OpenID Connect Core 1.0, 5.7). */
export type Identity = Readonly<{ issuer: string; subject: string; email: string | null; name: string | null }>;

/**
 * What ties the answer to the question: the nonce of the token and the secret behind the code (RFC 7636). `oldest`: seconds since
 * the person signed in at the provider, at most; 0 in the question has them sign in anew (OpenID Connect Core 1.0, 3.1.2.1).
 */
export type Checks = Readonly<{ state: string; nonce: string; verifier: string; oldest: number }>;

/** Another provider of identities, asked by OpenID Connect's code flow. */
export abstract class IdentityProvider {
  /** Whether the deployment names one. */
  abstract readonly available: boolean;
  /** Where the person is sent to prove who they are. */
  abstract addressFor(redirect: string, checks: Checks): Promise<string>;
  /** Who they are; null where the answer is none to this question. `answer`: the address at which the browser came back. An address of mail counts where the provider has verified it. */
  abstract identityOf(answer: string, checks: Checks): Promise<Identity | null>;
}
