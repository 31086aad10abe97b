import { ok, refuse, type Result } from '@pure/kernel';
import type { Certificate } from './certificate';

/** Whether the holder of `point` (65 bytes) signed `message` by SM2 with SM3, under the usual identity; `signature` in DER. */
export type VerifySm2 = (point: Uint8Array, message: Uint8Array, signature: Uint8Array) => Promise<boolean> | boolean;
/** `unknown`: it leads to none of the roots; `signature`: the one who issued it did not sign it; `period`: one was not valid then; `use`: one must not certify others. */
export type ChainRefusal = Readonly<{ code: 'CHAIN_BROKEN'; why: 'unknown' | 'signature' | 'period' | 'use' }>;

export type Chain<R extends Certificate> = Readonly<{ leaf: Certificate; between: readonly Certificate[]; roots: readonly R[] }>;

export const isValidAt = ({ from, until }: Certificate, at: string): boolean => Date.parse(from) <= Date.parse(at) && Date.parse(at) <= Date.parse(until);

/** The root to which a certificate leads, in so many steps as there are certificates between. Everything on the way must be valid at each of the instants `at`, ISO 8601. */
export async function rootOf<R extends Certificate>({ leaf, between, roots }: Chain<R>, at: readonly string[], verify: VerifySm2): Promise<Result<R, ChainRefusal>> {
  let current = leaf;
  for (let depth = 0; depth <= between.length; depth++) {
    const root = roots.find(({ subject }) => subject === current.issuer);
    const issuer = root ?? between.find(({ subject }) => subject === current.issuer);
    if (!issuer) return broken('unknown');
    const { uses } = issuer;
    if (!uses.authority || !uses.certifies || (uses.depth !== null && uses.depth < depth)) return broken('use');
    if (!at.every((moment) => isValidAt(issuer, moment))) return broken('period');
    if (!(await verify(issuer.point, current.signed, current.signature))) return broken('signature');
    if (root) return ok(root);
    current = issuer;
  }
  return broken('unknown');
}

const broken = (why: ChainRefusal['why']): Result<never, ChainRefusal> => refuse({ code: 'CHAIN_BROKEN', why });
