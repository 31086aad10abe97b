import { leafBytes } from './leaf';

const facts = { kind: 'decision', number: 'GT-E-2026-000012-D', version: 2, org: '91350200MA2Y0000XX', sha256: 'aa', sm3: 'bb', previous: 'cc', at: '2026-11-29T01:02:03.456Z' } as const;
const text = (leaf: Uint8Array) => new TextDecoder().decode(leaf);

it('holds digests and numbers, in one order', () =>
  expect(text(leafBytes(facts))).toBe(
    '{"at":"2026-11-29T01:02:03.456Z","no":"GT-E-2026-000012-D","org":"91350200MA2Y0000XX","prev":"cc","sha256":"aa","sm3":"bb","t":"decision","v":1,"ver":2}',
  ));

it('names no organisation where it is about a person', () => expect(text(leafBytes({ ...facts, org: null, previous: null }))).not.toContain('org'));
