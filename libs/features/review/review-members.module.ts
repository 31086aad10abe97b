import { Module } from '@nestjs/common';
import { DrawStore } from './application/draw/draw-store';
import { OpinionStore } from './application/panel/opinion-store';
import { PanelStore } from './application/panel/panel-store';
import { ReviewMembers } from './application/panel/review-members';
import { ReviewNews } from './application/panel/review-news';
import { ExpertContacts } from './application/seam';
import { SqlDrawStore } from './persistence/draw/sql-draw-store';
import { SqlOpinionStore } from './persistence/panel/sql-opinion-store';
import { ReviewPoolModule } from './review-pool.module';
import { ReviewSeatingModule } from './review-seating.module';

/** Who sits on panels, and whom draws and panels wait for: for features that tell them something. */
@Module({
  imports: [ReviewPoolModule, ReviewSeatingModule],
  providers: [
    { provide: ReviewMembers, useFactory: (...parts: ConstructorParameters<typeof ReviewMembers>) => new ReviewMembers(...parts), inject: [PanelStore, ExpertContacts] },
    { provide: DrawStore, useClass: SqlDrawStore },
    { provide: OpinionStore, useClass: SqlOpinionStore },
    { provide: ReviewNews, useFactory: (...parts: ConstructorParameters<typeof ReviewNews>) => new ReviewNews(...parts), inject: [PanelStore, OpinionStore, DrawStore] },
  ],
  exports: [ReviewMembers, ReviewNews],
})
export class ReviewMembersModule {}
