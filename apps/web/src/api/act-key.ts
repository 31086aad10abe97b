import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { paths } from './schema';

type Header<Post> = Post extends { parameters: { header?: infer Header } } ? NonNullable<Header> : never;
type TakesKey<Post> = [Header<Post>] extends [never] ? false : 'Idempotency-Key' extends keyof Header<Post> ? true : false;
type Keyed = { [Path in keyof paths]: paths[Path] extends { post: infer Post } ? (TakesKey<Post> extends true ? Path : never) : never }[keyof paths];

/** Every POST of which the interface says that it takes an `Idempotency-Key`: one that is missing here does not compile. */
const keyed: Readonly<Record<Keyed, true>> = {
  '/api/v1/breaches': true,
  '/api/v1/catalogue-drafts': true,
  '/api/v1/catalogue-handlers': true,
  '/api/v1/catalogue-handlers/{id}/end': true,
  '/api/v1/catalogue-proposals': true,
  '/api/v1/comparison-requests': true,
  '/api/v1/competences/{id}/end': true,
  '/api/v1/declarations': true,
  '/api/v1/declarations/bulk': true,
  '/api/v1/declarations/{id}/evidence': true,
  '/api/v1/enterprises': true,
  '/api/v1/enterprises/{id}/evidence': true,
  '/api/v1/enterprises/{id}/sites': true,
  '/api/v1/feedback': true,
  '/api/v1/files': true,
  '/api/v1/invitations': true,
  '/api/v1/mappings': true,
  '/api/v1/mappings/from-candidate': true,
  '/api/v1/mappings/import': true,
  '/api/v1/mappings/{number}/objections': true,
  '/api/v1/organisations': true,
  '/api/v1/organisations/{id}/competences': true,
  '/api/v1/recognition/applications': true,
  '/api/v1/recognition/applications/{id}/proofs': true,
  '/api/v1/recognition/suggestions': true,
  '/api/v1/reviews/{id}/rows/{row}/comments': true,
};

export const takesKey = (method: string, route: string): boolean => method === 'POST' && route in keyed;

const PREFIX = 'gongtong-act ';

/** The same act: what is asked for, and where. Only its digest is kept. */
export const actOf = (address: string, body: string): string => bytesToHex(sha256(`${address}\n${body}`));

/**
 * The `Idempotency-Key` of an act, the same each time until an answer has said that it was done: whoever presses the button
 * again after an answer was lost, even in the page loaded anew, has acted once. It lies in the session of this tab.
 */
export function keyOf(act: string): string {
  const kept = sessionStorage.getItem(PREFIX + act);
  if (kept !== null) return kept;
  const key = bytesToHex(crypto.getRandomValues(new Uint8Array(16))); // randomUUID is not there over plain HTTP
  sessionStorage.setItem(PREFIX + act, key);
  return key;
}

/** It was done: the next of the same content is an act of its own. */
export const forgetAct = (act: string): void => sessionStorage.removeItem(PREFIX + act);

/** Nobody is signed in any more. */
export function forgetActs(): void {
  const names = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  for (const name of names) if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
}
