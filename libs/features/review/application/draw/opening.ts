import type { Sealer } from '@platform/sealing';
import { codeAfter, type PublishedFitness, type SkipReason } from '@pure/draw';
import { sealedPlace } from './draw-parts';
import type { Draw, Entry, Party } from './draw-store';

/** What everybody reads once a draw is open; a `DrawOpening` of `@pure/draw` with plain lists. */
export type Opening = {
  number: string; code: string; revealed: { name: string; bytes: string | null }[]; checkpoint: { root: string; at: string }; lottery: number[] | null; randomness: string;
  order: string[]; skips: { label: string; reason: SkipReason | 'withheld' }[]; panel: string[]; fitness?: { label: string; unfit: PublishedFitness['unfit']; nonce: string }[];
};

/** `entries` in drawn order, as they stand: who left and was replaced is one who was passed over. */
export function openingOf({ number, secret, root, rootAt, numbers, randomness }: Draw, parties: readonly Party[], entries: readonly Entry[], sealer: Sealer): Opening {
  const last = Math.max(0, ...entries.map(({ seated, place }) => (seated && place !== null ? place : 0)));
  const passed = entries.filter(({ seated, place }) => !seated && place !== null && place < last);
  return {
    number,
    code: Buffer.from(codeAfter(Buffer.from(sealer.open(secret, sealedPlace(number, 'secret')), 'hex'), 1)).toString('hex'),
    revealed: parties.map(({ name, revealed }) => ({ name, bytes: revealed })),
    checkpoint: { root: root ?? '', at: rootAt ?? '' },
    lottery: numbers && [...numbers],
    randomness: randomness ?? '',
    order: entries.map(({ label }) => label),
    skips: passed.map(({ label, unfit, told }) => ({ label, reason: told ? (unfit ?? 'balance') : 'withheld' })),
    panel: entries.filter(({ seated }) => seated).map(({ label }) => label),
    ...(entries.some(({ nonce }) => nonce !== null) && { fitness: fitnessIn(entries.filter(({ place }) => place !== null && place <= last)) }),
  };
}

/** How those stood who were looked at; of who was unfit before nothing, where the reason is not to be told. */
const fitnessIn = (entries: readonly Entry[]): NonNullable<Opening['fitness']> =>
  entries.flatMap(({ label, frozen, nonce, told }) => (nonce === null || (frozen !== null && !told) ? [] : [{ label, unfit: frozen, nonce }]));
