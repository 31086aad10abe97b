/** A private key that is ready to sign. `publicKey`: as in `SigningKey`. */
export type SuiteKey = Readonly<{ publicKey: Buffer; sign(message: Uint8Array): Promise<Buffer> }>;

/** How keys of a suite are made, kept (PKCS #8 as DER), opened, and named. */
export type SuiteKind = Readonly<{
  make(): Buffer;
  /** @throws where the bytes are no key of the suite */
  open(pkcs8: Buffer): SuiteKey;
  /** Thumbprint of a public key: SHA-256, base64url. */
  thumbprint(publicKey: Uint8Array): string;
}>;
