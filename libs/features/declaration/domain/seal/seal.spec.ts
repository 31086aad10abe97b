import { readSeal } from './seal';

const file = (version: number) => ({
  statement: { format: 'gongtong-seal/1', number: 'GT-D-2026-000001-X', version, sm3: 'a'.repeat(64), sealedAt: '2026-03-01T08:00:00Z' }, certificates: ['AAAA'], signature: 'AAAA',
});

it.each([1, 7, 2_147_483_647])('version %d is one that a document can have', (version) => expect(readSeal(file(version))?.statement.version).toBe(version));
it.each([0, -1, 1.5, 2_147_483_648, Number.MAX_SAFE_INTEGER + 2, Number.NaN])('version %d is none', (version) => expect(readSeal(file(version))).toBeNull());
