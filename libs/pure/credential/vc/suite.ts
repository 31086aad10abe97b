/** How a platform signs: Ed25519 (RFC 8032), and ECDSA on P-256 with SHA-256 (64 bytes, r then s). */
export const credentialSuites = ['ed25519', 'es256'] as const;
export type CredentialSuite = (typeof credentialSuites)[number];

/** Names of the suites in JOSE (RFC 7518, RFC 8037) and in COSE (RFC 9053, 2). */
export const joseAlgorithms = { ed25519: 'EdDSA', es256: 'ES256' } as const satisfies Record<CredentialSuite, string>;
export const coseAlgorithms = { ed25519: -8, es256: -7 } as const satisfies Record<CredentialSuite, number>;

/** A suite is taken for signatures made from `from` on and before `until`, instants of ISO 8601; absent: for ever. */
export type AllowedSuite = Readonly<{ suite: CredentialSuite; from?: string; until?: string }>;

export const allSuites: readonly AllowedSuite[] = credentialSuites.map((suite) => ({ suite }));

export const suiteOf = <N extends string | number>(names: Readonly<Record<CredentialSuite, N>>, name: unknown): CredentialSuite | undefined =>
  credentialSuites.find((suite) => names[suite] === name);
