import type { Tx, WritePool } from '@platform/database';
import type { Acting, Actor } from '@platform/permissions';
import { commitmentOf } from '@pure/draw';
import { ok, refuse, type Result } from '@pure/kernel';
import type { DrawState } from '../../domain/draw/states';
import type { Announce } from './announce';
import type { DrawParts } from './draw-parts';
import type { Draw, Party, PartyLine } from './draw-store';

export type DrawUnknown = Readonly<{ code: 'DRAW_UNKNOWN' }>;
export type DrawStateRefusal = Readonly<{ code: 'DRAW_STATE'; state: DrawState }>;
export type CommitRefusal = DrawUnknown | DrawStateRefusal | Readonly<{ code: 'DRAW_COMMITTED' | 'DRAW_COMMITMENT_TAKEN' | 'DRAW_DEADLINE_PAST' }>;
export type RevealRefusal = DrawUnknown | DrawStateRefusal | Readonly<{ code: 'DRAW_REVEAL_DIFFERS' | 'DRAW_REVEAL_LATE' | 'DRAW_REVEALED' }>;
export type NumbersRefusal = DrawUnknown | DrawStateRefusal | Readonly<{ code: 'DRAW_LOTTERY_NONE' | 'DRAW_NUMBERS_GIVEN' | 'DRAW_NUMBERS_LATE' }>;

/** What the outside parties of a draw do: promise random bytes, and show them once nobody can choose any more. */
export class PartyActs {
  constructor(
    private readonly pool: WritePool,
    private readonly parts: DrawParts,
    private readonly announcing: Announce,
  ) {}

  mine({ organisation }: Acting): Promise<readonly PartyLine[]> {
    return this.pool.transaction((tx) => this.parts.draws.ofParty(tx, organisation));
  }

  /** The last one that commits announces the draw. */
  commit(number: string, commitment: string, acting: Acting, by: Actor): Promise<Result<null, CommitRefusal>> {
    return this.within<CommitRefusal>(number, acting, async (tx, draw, parties, own) => {
      if (own.commitment !== null) return own.commitment === commitment ? ok(null) : refuse({ code: 'DRAW_COMMITTED' });
      if (draw.state !== 'gathering') return refuse({ code: 'DRAW_STATE', state: draw.state });
      if (draw.deadline <= (await this.parts.draws.now(tx)).at) return refuse({ code: 'DRAW_DEADLINE_PAST' });
      if (parties.some((party) => party.commitment === commitment)) return refuse({ code: 'DRAW_COMMITMENT_TAKEN' });
      const saved = { ...own, commitment };
      await this.parts.draws.saveParty(tx, number, saved);
      await this.parts.journal.record(tx, { act: 'draw.party-committed', by, subject: { kind: 'draw', id: number }, content: { organisation: own.organisation } });
      const all = parties.map((party) => (party.organisation === own.organisation ? saved : party));
      if (all.every((party) => party.commitment !== null)) await this.announcing.within(tx, draw, all, by);
      return ok(null);
    });
  }

  /** Only once the checkpoint after the deadline is there, so that who shows last cannot choose the checkpoint. */
  reveal(number: string, bytes: string, acting: Acting, by: Actor): Promise<Result<null, RevealRefusal>> {
    return this.within<RevealRefusal>(number, acting, async (tx, draw, _parties, own) => {
      if (own.revealed !== null) return own.revealed === bytes ? ok(null) : refuse({ code: 'DRAW_REVEALED' });
      if (draw.state !== 'closed') return refuse({ code: 'DRAW_STATE', state: draw.state });
      if (draw.revealBy <= (await this.parts.draws.now(tx)).at) return refuse({ code: 'DRAW_REVEAL_LATE' });
      if (commitmentOf(Buffer.from(bytes, 'hex')) !== own.commitment) return refuse({ code: 'DRAW_REVEAL_DIFFERS' });
      await this.parts.draws.saveParty(tx, number, { ...own, revealed: bytes });
      await this.parts.journal.record(tx, { act: 'draw.party-revealed', by, subject: { kind: 'draw', id: number }, content: { organisation: own.organisation } });
      return ok(null);
    });
  }

  /** The numbers of the public lottery that was announced, once; everybody can look them up. */
  numbers(number: string, numbers: readonly number[], by: Actor): Promise<Result<null, NumbersRefusal>> {
    return this.pool.transaction<Result<null, NumbersRefusal>>(async (tx) => {
      const draw = await this.parts.draws.lock(tx, number);
      if (!draw) return refuse({ code: 'DRAW_UNKNOWN' });
      if (draw.lottery === null) return refuse({ code: 'DRAW_LOTTERY_NONE' });
      if (draw.state !== 'closed') return refuse({ code: 'DRAW_STATE', state: draw.state });
      if (draw.numbers !== null) return refuse({ code: 'DRAW_NUMBERS_GIVEN' });
      if (draw.numbersBy !== null && draw.numbersBy <= (await this.parts.draws.now(tx)).at) return refuse({ code: 'DRAW_NUMBERS_LATE' });
      await this.parts.draws.save(tx, { ...draw, numbers });
      await this.parts.journal.record(tx, { act: 'draw.numbers-given', by, subject: { kind: 'draw', id: number }, content: { numbers: [...numbers] } });
      return ok(null);
    });
  }

  private within<R>(number: string, { organisation }: Acting, work: (tx: Tx, draw: Draw, parties: readonly Party[], own: Party) => Promise<Result<null, R & Readonly<{ code: string }>>>): Promise<Result<null, (R & Readonly<{ code: string }>) | DrawUnknown>> {
    return this.pool.transaction<Result<null, (R & Readonly<{ code: string }>) | DrawUnknown>>(async (tx) => {
      const draw = await this.parts.draws.lock(tx, number);
      const parties = draw ? await this.parts.draws.parties(tx, number) : [];
      const own = parties.find((party) => party.organisation === organisation);
      return draw && own ? work(tx, draw, parties, own) : refuse({ code: 'DRAW_UNKNOWN' });
    });
  }
}
