import { Module } from '@nestjs/common';
import { PanelStore } from './application/panel/panel-store';
import { ReviewMembers } from './application/panel/review-members';
import { ExpertContacts } from './application/seam';
import { ReviewPoolModule } from './review-pool.module';
import { ReviewSeatingModule } from './review-seating.module';

/** Who sits on panels, for features that tell them something. */
@Module({
  imports: [ReviewPoolModule, ReviewSeatingModule],
  providers: [{ provide: ReviewMembers, useFactory: (...parts: ConstructorParameters<typeof ReviewMembers>) => new ReviewMembers(...parts), inject: [PanelStore, ExpertContacts] }],
  exports: [ReviewMembers],
})
export class ReviewMembersModule {}
