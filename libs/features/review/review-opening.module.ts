import { Module } from '@nestjs/common';
import { FirstCheckpoint } from '@features/transparency';
import { WritePool } from '@platform/database';
import { AdvanceDraws } from './application/draw/advance-draws';
import type { DrawParts } from './application/draw/draw-parts';
import { FailDraw } from './application/draw/fail-draw';
import { OpenDraw } from './application/draw/open-draw';
import { Seating } from './application/seam';
import { DrawsGoOn } from './jobs/draw/draws-go-on';
import { DRAW_PARTS, ReviewDrawModule } from './review-draw.module';
import { ReviewSeatingModule } from './review-seating.module';

/** Opens draws and tells their panels who sits. */
@Module({
  imports: [ReviewDrawModule, ReviewSeatingModule],
  providers: [
    {
      provide: AdvanceDraws,
      useFactory: (...[pool, parts, seating, failing, checkpoints]: [WritePool, DrawParts, Seating, FailDraw, FirstCheckpoint]) => new AdvanceDraws(pool, parts, new OpenDraw(parts, seating, failing), failing, checkpoints),
      inject: [WritePool, DRAW_PARTS, Seating, FailDraw, FirstCheckpoint],
    },
    DrawsGoOn,
  ],
  exports: [AdvanceDraws],
})
export class ReviewOpeningModule {}
