import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { codeAfter, drawnOrder } from '../vrs/order';
import { DRAW_RULES, type DrawAnnouncement, type DrawOpening, type PublishedFitness } from './draw-record';
import { commitmentOf, fitnessDigest, fitnessNonce, labelOf } from './labels';
import { randomnessOf } from './randomness';

const salt = utf8ToBytes('salt of this draw');
const code = codeAfter(utf8ToBytes('known to the operator alone'), 3);
const bytes = (name: string): Uint8Array => sha256(utf8ToBytes(`random bytes of ${name}`));
const parties = ['applicant', 'observer'];

/** A draw of three among nine, in which the second who was drawn is passed over. */
export function aDraw(): Readonly<{ announcement: DrawAnnouncement; opening: DrawOpening }> {
  const members = Array.from({ length: 9 }, (_, at) => ({ label: labelOf(salt, `expert ${at}`), nonce: fitnessNonce(salt, `expert ${at}`) })).sort((a, b) => (a.label < b.label ? -1 : 1));
  const pool = members.map(({ label }) => label);
  const sources = { revealed: parties.map((name) => ({ name, bytes: bytesToHex(bytes(name)) })), checkpoint: { root: 'ab'.repeat(32), at: '2026-12-01T08:00:07Z' }, lottery: [23, 4, 17] };
  const randomness = randomnessOf(sources);
  const order = drawnOrder(pool, { code, randomness }).map(({ label }) => label);
  const [first = '', second = '', third = '', fourth = ''] = order;
  const fitness = members.map((member): PublishedFitness => ({ ...member, unfit: member.label === second ? 'conflict' : null }));
  return {
    announcement: {
      rules: DRAW_RULES, number: 'GT-X-2026-000001-3', seats: { size: 3, least: { mainland: 1, taiwan: 1 } }, pool, fitness: fitness.map(fitnessDigest), code: bytesToHex(codeAfter(code, 1)),
      parties: parties.map((name) => ({ name, commitment: commitmentOf(bytes(name)) })), deadline: '2026-12-01T08:00:00Z', lottery: 'three numbers of a lottery',
    },
    opening: {
      number: 'GT-X-2026-000001-3', code: bytesToHex(code), ...sources, randomness, order, skips: [{ label: second, reason: 'conflict' }], panel: [first, third, fourth],
      fitness: fitness.filter(({ label }) => [first, second, third, fourth].includes(label)),
    },
  };
}
