import { toBase64url } from '../bytes/bytes';
import { decodeCbor, isBytes, isMap } from '../qr/cbor';
import type { CredentialKey } from '../vc/key';

/** Labels and values of RFC 9053, 7.1 and 7.2. */
const [KTY, CRV, X, Y] = [1, -1, -2, -3];
const [OKP, EC2] = [1, 2];
const [P256, ED25519] = [1, 6];

/** The public key of a passkey, where it is of a suite known here: ES256 on P-256, or Ed25519. */
export function passkeyKey(cose: Uint8Array): Pick<CredentialKey, 'suite' | 'material'> | null {
  const key = decodeCbor(cose);
  if (!isMap(key)) return null;
  const [x, y] = [key.get(X), key.get(Y)];
  if (key.get(KTY) === OKP && key.get(CRV) === ED25519 && isBytes(x)) return { suite: 'ed25519', material: { kty: 'OKP', crv: 'Ed25519', x: toBase64url(x) } };
  if (key.get(KTY) !== EC2 || key.get(CRV) !== P256 || !isBytes(x) || !isBytes(y)) return null;
  return { suite: 'es256', material: { kty: 'EC', crv: 'P-256', x: toBase64url(x), y: toBase64url(y) } };
}
