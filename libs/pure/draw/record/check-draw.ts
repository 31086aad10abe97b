import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils';
import { drawnOrder } from '../vrs/order';
import { isFitnessKept } from './check-fitness';
import type { DrawAnnouncement, DrawOpening } from './draw-record';
import { commitmentOf } from './labels';
import { randomnessOf } from './randomness';

export const drawFaultCodes = [
  'DRAW_NUMBER_DIFFERS', 'DRAW_SEATS_EVEN', 'DRAW_POOL_UNSORTED', 'DRAW_PARTIES_TOO_FEW', 'DRAW_CODE_DIFFERS', 'DRAW_PARTY_DIFFERS', 'DRAW_NOBODY_REVEALED', 'DRAW_LOTTERY_DIFFERS',
  'DRAW_CHECKPOINT_EARLY', 'DRAW_RANDOMNESS_DIFFERS', 'DRAW_ORDER_DIFFERS', 'DRAW_PANEL_DIFFERS', 'DRAW_FITNESS_DIFFERS',
] as const;
export type DrawFaultCode = (typeof drawFaultCodes)[number];

/** How many parties besides the operator a draw needs. */
const LEAST_PARTIES = 2;

type Both = Readonly<{ announced: DrawAnnouncement; opened: DrawOpening }>;

/** What does not hold of a draw, computed anew from what was announced and what was opened; nothing where all of it holds. */
export const checkDraw = (announced: DrawAnnouncement, opened: DrawOpening): readonly DrawFaultCode[] => drawFaultCodes.filter((code) => wrong[code]({ announced, opened }));

const wrong: Readonly<Record<DrawFaultCode, (draw: Both) => boolean>> = {
  DRAW_NUMBER_DIFFERS: ({ announced, opened }) => announced.number !== opened.number,
  DRAW_SEATS_EVEN: ({ announced }) => announced.seats.size % 2 === 0,
  DRAW_POOL_UNSORTED: ({ announced: { pool } }) => pool.some((label, at) => at > 0 && label <= (pool[at - 1] ?? '')),
  DRAW_PARTIES_TOO_FEW: ({ announced: { parties } }) => new Set(parties.map(({ name }) => name)).size < Math.max(LEAST_PARTIES, parties.length),
  DRAW_CODE_DIFFERS: ({ announced, opened }) => bytesToHex(sha256(hexToBytes(opened.code))) !== announced.code,
  DRAW_PARTY_DIFFERS: ({ announced, opened }) => !sameParties(announced, opened),
  DRAW_NOBODY_REVEALED: ({ opened }) => opened.revealed.every(({ bytes }) => bytes === null),
  DRAW_LOTTERY_DIFFERS: ({ announced, opened }) => (announced.lottery === null) !== (opened.lottery === null),
  DRAW_CHECKPOINT_EARLY: ({ announced, opened }) => Date.parse(opened.checkpoint.at) < Date.parse(announced.deadline),
  DRAW_RANDOMNESS_DIFFERS: ({ opened }) => randomnessOf(opened) !== opened.randomness,
  DRAW_ORDER_DIFFERS: ({ announced, opened }) => !sameList(drawnOrder(announced.pool, { code: hexToBytes(opened.code), randomness: opened.randomness }).map(({ label }) => label), opened.order),
  DRAW_PANEL_DIFFERS: ({ announced, opened }) => !sameList(seatedOf(opened, announced.seats.size), opened.panel),
  DRAW_FITNESS_DIFFERS: ({ announced, opened }) => !isFitnessKept(announced, opened),
};

/** All who promised a source are named, and what each revealed is what it had promised. */
const sameParties = ({ parties }: DrawAnnouncement, { revealed }: DrawOpening): boolean =>
  parties.length === revealed.length &&
  parties.every(({ name, commitment }) => revealed.some((party) => party.name === name && (party.bytes === null || commitmentOf(hexToBytes(party.bytes)) === commitment)));

/** The first of the order who were not passed over. */
function seatedOf({ order, skips }: DrawOpening, size: number): readonly string[] {
  const passed = new Set(skips.map(({ label }) => label));
  return order.filter((label) => !passed.has(label)).slice(0, size);
}

const sameList = (some: readonly string[], others: readonly string[]): boolean => some.length === others.length && some.every((each, at) => each === others[at]);
