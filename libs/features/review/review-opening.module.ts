import { Module } from '@nestjs/common';
import { FirstCheckpoint } from '@features/transparency';
import { WritePool } from '@platform/database';
import { AdvanceDraws } from './application/draw/advance-draws';
import type { DrawParts } from './application/draw/draw-parts';
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
      useFactory: (pool: WritePool, parts: DrawParts, seating: Seating, checkpoints: FirstCheckpoint) => new AdvanceDraws(pool, parts, new OpenDraw(parts, seating), checkpoints),
      inject: [WritePool, DRAW_PARTS, Seating, FirstCheckpoint],
    },
    DrawsGoOn,
  ],
  exports: [AdvanceDraws],
})
export class ReviewOpeningModule {}
