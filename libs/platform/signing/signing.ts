/** What a key is for. Examples are signed by keys of their own, so that nobody takes one for an act. */
export const keyUses = ['registrar', 'registrar-examples', 'log', 'log-examples', 'audit'] as const;
export type KeyUse = (typeof keyUses)[number];

/** Those whose signatures others follow from head to head. */
export const logUses = ['log', 'log-examples'] as const satisfies readonly KeyUse[];
export type LogUse = (typeof logUses)[number];

/** Suites with keys as JOSE writes them: Ed25519 (RFC 8032) and ECDSA on P-256 with SHA-256 (RFC 7518, 3.4: 64 bytes, r then s). */
const joseSuites = ['ed25519', 'es256'] as const;
export type JoseSuite = (typeof joseSuites)[number];

/** Besides them SM2 with SM3 (GB/T 32918.2-2016: 64 bytes, r then s), for which JOSE has no name: it stands beside what it signs. */
export const suites = [...joseSuites, 'sm2-sm3'] as const;
export type Suite = (typeof suites)[number];

/** By what each use may be signed: checkpoints of a log are by Ed25519 (C2SP tlog-checkpoint). */
export const suitesOf: Readonly<Record<KeyUse, readonly Suite[]>> = { registrar: suites, 'registrar-examples': suites, log: ['ed25519'], 'log-examples': ['ed25519'], audit: ['ed25519'] };

/**
 * A public key with its life. `kid`: SHA-256, base64url, as RFC 7638 has it, or over `publicKey` for sm2-sm3, which has no JWK.
 * `publicKey`: the 32 bytes of RFC 8032 for ed25519, SPKI as DER otherwise. Instants are ISO 8601 in UTC.
 */
export type SigningKey = Readonly<{ kid: string; use: KeyUse; suite: Suite; publicKey: Uint8Array; activeFrom: string; retiredAt: string | null }>;

export type Signature = Readonly<{ suite: Suite; kid: string; value: Uint8Array }>;

export const isJose = (key: SigningKey): key is SigningKey & Readonly<{ suite: JoseSuite }> => joseSuites.some((suite) => suite === key.suite);

/** Signs for the platform; whoever asks never sees a private key. */
export abstract class Signing {
  /** All keys, retired ones too, the oldest first. */
  abstract keys(): Promise<readonly SigningKey[]>;
  /** By the active key of this use, made where there is none. */
  abstract sign(use: KeyUse, message: Uint8Array): Promise<Signature>;
  /**
   * By a retired key of a log and every one after it up to the active one, in this order: so those who know only the retired
   * one see, signed by it, the head that announces the others. Nothing else is signed by a retired key.
   */
  abstract endorse(use: LogUse, message: Uint8Array, since: string): Promise<readonly Signature[]>;
}
