import type { Json } from '@pure/kernel';
import { digestOf } from './digest';

/** Answers with their proofs in one file that can be checked without us: `digest` covers all the rest. */
export type DerivationDocument<T> = Readonly<T & { format: 'gongtong-derivation/1'; digest: string }>;

/** `items` are answers: each has at least `mask` and `proofs`. */
export function derivationDocument<T extends Readonly<{ items: readonly Readonly<{ mask: Json; proofs: Json }>[] }> & { readonly [key: string]: Json | undefined }>(body: T): DerivationDocument<T> {
  const whole = { ...body, format: 'gongtong-derivation/1' } as const;
  return { ...whole, digest: `sha256:${digestOf(whole)}` };
}
