import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { codeAfter, drawnOrder } from '../vrs/order';
import { DRAW_RULES, type DrawAnnouncement, type DrawOpening } from './draw-record';
import { commitmentOf, labelOf } from './labels';
import { randomnessOf } from './randomness';

const salt = utf8ToBytes('salt of this draw');
const code = codeAfter(utf8ToBytes('known to the operator alone'), 3);
const bytes = (name: string): Uint8Array => sha256(utf8ToBytes(`random bytes of ${name}`));
const parties = ['applicant', 'observer'];

/** A draw of three among nine, in which the second who was drawn is passed over. */
export function aDraw(): Readonly<{ announcement: DrawAnnouncement; opening: DrawOpening }> {
  const pool = Array.from({ length: 9 }, (_, at) => labelOf(salt, `expert ${at}`)).sort();
  const sources = { revealed: parties.map((name) => ({ name, bytes: bytesToHex(bytes(name)) })), checkpoint: { root: 'ab'.repeat(32), at: '2026-12-01T08:00:07Z' }, lottery: [23, 4, 17] };
  const randomness = randomnessOf(sources);
  const order = drawnOrder(pool, { code, randomness }).map(({ label }) => label);
  const [first = '', second = '', third = '', fourth = ''] = order;
  return {
    announcement: {
      rules: DRAW_RULES, number: 'GT-X-2026-000001-3', seats: { size: 3, least: { mainland: 1, taiwan: 1 } }, pool, code: bytesToHex(codeAfter(code, 1)),
      parties: parties.map((name) => ({ name, commitment: commitmentOf(bytes(name)) })), deadline: '2026-12-01T08:00:00Z', lottery: 'three numbers of a lottery',
    },
    opening: { number: 'GT-X-2026-000001-3', code: bytesToHex(code), ...sources, randomness, order, skips: [{ label: second, reason: 'conflict' }], panel: [first, third, fourth] },
  };
}
