import { Module } from '@nestjs/common';
import { Contacts } from '@features/access';
import { MakeReceipt } from '@features/transparency';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { PublicLog } from '@platform/publishing';
import { Sealer, Secrets } from '@platform/sealing';
import { Announce } from './application/draw/announce';
import { BoundMembers } from './application/draw/bound-members';
import { type DrawParts } from './application/draw/draw-parts';
import { DrawStore } from './application/draw/draw-store';
import { FailDraw } from './application/draw/fail-draw';
import { FitnessOfSeats } from './application/draw/fitness-of-seats';
import { FindParties } from './application/draw/find-parties';
import { PartyActs } from './application/draw/party-acts';
import { PrepareDraw } from './application/draw/prepare-draw';
import { ReadDraws } from './application/draw/read-draws';
import { ReplaceDrawn } from './application/draw/replace-drawn';
import { PanelStore } from './application/panel/panel-store';
import { SealedDetails } from './application/pool/expert-details';
import { PoolStore } from './application/pool/pool-store';
import { AnnounceDraw, PublicNames, ReplaceSeat, SeatFitness, Seating, VoidDraw } from './application/seam';
import { DrawsController } from './http/draw/draws.controller';
import { SqlDrawStore } from './persistence/draw/sql-draw-store';
import { ReviewPoolModule } from './review-pool.module';
import { ReviewSeatingModule } from './review-seating.module';

/** What every step of a draw works with. */
export const DRAW_PARTS = Symbol('parts of draws');

/** Draws of panels: prepared, announced, read by everybody, and seats that change hands. */
@Module({
  imports: [ReviewPoolModule, ReviewSeatingModule],
  controllers: [DrawsController],
  providers: [
    { provide: DrawStore, useClass: SqlDrawStore },
    {
      provide: DRAW_PARTS,
      useFactory: (...[draws, pool, contacts, sealed, panels, log, journal, sealer]: [DrawStore, PoolStore, Contacts, SealedDetails, PanelStore, PublicLog, Journal, Sealer]): DrawParts => ({ draws, pool, bound: new BoundMembers(contacts, sealed), panels, log, journal, sealer }),
      inject: [DrawStore, PoolStore, Contacts, SealedDetails, PanelStore, PublicLog, Journal, Sealer],
    },
    { provide: AnnounceDraw, useFactory: (parts: DrawParts, contacts: Contacts, secrets: Secrets) => new PrepareDraw(parts, contacts, secrets), inject: [DRAW_PARTS, Contacts, Secrets] },
    { provide: ReplaceSeat, useFactory: (parts: DrawParts) => new ReplaceDrawn(parts), inject: [DRAW_PARTS] },
    { provide: FailDraw, useFactory: (parts: DrawParts, seating: Seating) => new FailDraw(parts, seating), inject: [DRAW_PARTS, Seating] },
    { provide: VoidDraw, useExisting: FailDraw },
    { provide: SeatFitness, useFactory: (pool: PoolStore, { bound }: DrawParts) => new FitnessOfSeats(pool, bound), inject: [PoolStore, DRAW_PARTS] },
    { provide: PartyActs, useFactory: (pool: WritePool, parts: DrawParts) => new PartyActs(pool, parts, new Announce(parts)), inject: [WritePool, DRAW_PARTS] },
    { provide: FindParties, useFactory: (contacts: Contacts) => new FindParties(contacts), inject: [Contacts] },
    {
      provide: ReadDraws,
      useFactory: (...[pool, draws, experts, panels, names, sealer, receipts]: [WritePool, DrawStore, PoolStore, PanelStore, PublicNames, Sealer, MakeReceipt]) => new ReadDraws(pool, { draws, pool: experts, panels, names, sealer }, receipts),
      inject: [WritePool, DrawStore, PoolStore, PanelStore, PublicNames, Sealer, MakeReceipt],
    },
  ],
  exports: [AnnounceDraw, DrawStore, DRAW_PARTS, FailDraw, PartyActs, ReadDraws, ReplaceSeat, ReviewPoolModule, SeatFitness, VoidDraw],
})
export class ReviewDrawModule {}
