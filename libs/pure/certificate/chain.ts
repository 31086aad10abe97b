import { ok, refuse, type Result } from '@pure/kernel';
import type { Certificate } from './certificate';

/** Whether the holder of `point` (65 bytes) signed `message` by SM2 with SM3, under the usual identity; `signature` in DER. */
export type VerifySm2 = (point: Uint8Array, message: Uint8Array, signature: Uint8Array) => Promise<boolean> | boolean;
/** `unknown`: it leads to none of the roots; `signature`: the one who issued it did not sign it; `period`: one was not valid then; `use`: one must not certify others. */
export type ChainRefusal = Readonly<{ code: 'CHAIN_BROKEN'; why: 'unknown' | 'signature' | 'period' | 'use' }>;

export type Chain<R extends Certificate> = Readonly<{ leaf: Certificate; between: readonly Certificate[]; roots: readonly R[] }>;

export const isValidAt = ({ from, until }: Certificate, at: string): boolean => Date.parse(from) <= Date.parse(at) && Date.parse(at) <= Date.parse(until);

/**
 * The root to which a certificate leads, in so many steps as there are certificates between. Everything on the way must be valid at each of
 * the instants `at`, ISO 8601. An authority that renewed its key has several roots of one name: each is tried.
 */
export async function rootOf<R extends Certificate>({ leaf, between, roots }: Chain<R>, at: readonly string[], verify: VerifySm2): Promise<Result<R, ChainRefusal>> {
  let current = leaf;
  for (let depth = 0; depth <= between.length; depth++) {
    const named = roots.filter(({ subject }) => subject === current.issuer);
    let fault: ChainRefusal['why'] = 'unknown';
    for (const root of named) {
      const found = await faultOf({ issuer: root, issued: current, depth }, at, verify);
      if (found === null) return ok(root);
      fault = found;
    }
    const issuer = named.length > 0 ? undefined : between.find(({ subject }) => subject === current.issuer);
    if (!issuer) return broken(fault);
    const found = await faultOf({ issuer, issued: current, depth }, at, verify);
    if (found !== null) return broken(found);
    current = issuer;
  }
  return broken('unknown');
}

/** Why one did not issue the other so that it counts; null: it did. */
async function faultOf({ issuer, issued, depth }: Readonly<{ issuer: Certificate; issued: Certificate; depth: number }>, at: readonly string[], verify: VerifySm2): Promise<ChainRefusal['why'] | null> {
  const { uses } = issuer;
  if (!uses.authority || !uses.certifies || (uses.depth !== null && uses.depth < depth)) return 'use';
  if (!at.every((moment) => isValidAt(issuer, moment))) return 'period';
  return (await verify(issuer.point, issued.signed, issued.signature)) ? null : 'signature';
}

const broken = (why: ChainRefusal['why']): Result<never, ChainRefusal> => refuse({ code: 'CHAIN_BROKEN', why });
