import { sm2 } from 'sm-crypto-v2';
import { compressedPoint, sm2Sm3 } from './sm2-suite';

/** GB/T 32918.5-2017, annex A.2: a signature on the recommended curve under the identity 1234567812345678. */
const published = {
  scalar: '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8',
  point: '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
  message: Buffer.from('message digest'),
  signature: 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
};
const pkcs8 = Buffer.from(`308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420${published.scalar}a144034200${published.point}`, 'hex');
const holds = (message: Uint8Array, signature: string, point: string): boolean => sm2.doVerifySignature(message, signature, point, { hash: true });

it('is the suite of the published signature, with its key', () => {
  const { publicKey } = sm2Sm3.open(pkcs8);
  expect(publicKey.subarray(-65).toString('hex')).toBe(published.point);
  expect(holds(published.message, published.signature, published.point)).toBe(true);
  expect(holds(Buffer.from('message digesu'), published.signature, published.point)).toBe(false);
});

it('signs so that the other verifier of the published signature takes it, every time in another way', async () => {
  const key = sm2Sm3.open(pkcs8);
  const made = [await key.sign(published.message), await key.sign(published.message)];
  expect(made.map((signature) => [signature.length, holds(published.message, signature.toString('hex'), published.point)])).toEqual([[64, true], [64, true]]);
  expect(made[0]?.equals(made[1] ?? Buffer.alloc(0))).toBe(false);
});

it('opens what it makes, and names it by its public key', () => {
  const { publicKey } = sm2Sm3.open(sm2Sm3.make());
  expect([publicKey.length, compressedPoint(publicKey).length]).toEqual([91, 33]);
  expect(sm2Sm3.thumbprint(publicKey)).toMatch(/^[\w-]{43}$/);
});

it.each([['another point', pkcs8.subarray(0, -1)], ['another kind', Buffer.from('302e020100300506032b6570', 'hex')], ['nothing', Buffer.alloc(0)]])('opens no key with %s', (_, bytes) =>
  expect(() => sm2Sm3.open(bytes)).toThrow(/no SM2 key|[Pp]rivate key/));
