import type { Certificate } from './certificate';
import { rootOf } from './chain';

/** `key`: stands for a key; whoever was signed by it carries it as signature. */
const made = (subject: string, issuer: string, { key, by, until = '2049-01-01T00:00:00Z', authority = true }: { key: number; by: number; until?: string; authority?: boolean }): Certificate => ({
  signed: new Uint8Array(), signature: Uint8Array.of(by), serial: '01', issuer, subject, attributes: {}, from: '2020-01-01T00:00:00Z', until, point: Uint8Array.of(key),
  uses: { authority, certifies: authority, signs: !authority, depth: null },
});
const verify = (point: Uint8Array, _message: Uint8Array, signature: Uint8Array): boolean => point[0] === signature[0];
const now = ['2026-03-01T00:00:00Z'];

const leaf = made('leaf', 'between', { key: 9, by: 5, authority: false });
const between = [made('between', 'root', { key: 5, by: 2 })];
const [old, renewed, expired] = [made('root', 'root', { key: 1, by: 1 }), made('root', 'root', { key: 2, by: 2 }), made('root', 'root', { key: 2, by: 2, until: '2021-01-01T00:00:00Z' })];

it.each<[string, Certificate[], Certificate | string]>([
  ['the only root', [renewed], renewed],
  ['a root of the same name that came first', [old, renewed], renewed],
  ['a root that came first and has ended', [expired, renewed], renewed],
  ['roots of which none signed it', [old, old], 'signature'],
  ['a root that has ended', [expired], 'period'],
  ['no root of that name', [made('other', 'other', { key: 2, by: 2 })], 'unknown'],
])('against %s', async (_case, roots, outcome) => {
  const found = await rootOf({ leaf, between, roots }, now, verify);
  expect(found.ok ? found.value : found.refusal.why).toBe(outcome);
});
