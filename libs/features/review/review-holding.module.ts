import { Module } from '@nestjs/common';
import { Journal } from '@platform/journal';
import { GiveUpSeats } from './application/panel/give-up-seats';
import { LeavePanel } from './application/panel/leave-panel';
import { PanelStore } from './application/panel/panel-store';
import { WithdrawPanel } from './application/panel/withdraw-panel';
import { SeatFitness, VoidDraw } from './application/seam';
import { EndWithdrawn } from './jobs/panel/end-withdrawn';
import { HoldSeats } from './jobs/panel/hold-seats';
import { ReviewRecords } from './persistence/panel/review-records';
import { ReviewDrawModule } from './review-draw.module';
import { ReviewPanelModule } from './review-panel.module';
import { ReviewSeatingModule } from './review-seating.module';

/** What happens to seats and panels by what experts do about themselves, their personal data among it, and by a withdrawal of what is reviewed. */
@Module({
  imports: [ReviewDrawModule, ReviewPanelModule, ReviewSeatingModule],
  providers: [
    HoldSeats,
    EndWithdrawn,
    ReviewRecords,
    { provide: GiveUpSeats, useFactory: (...parts: ConstructorParameters<typeof GiveUpSeats>) => new GiveUpSeats(...parts), inject: [PanelStore, SeatFitness, LeavePanel] },
    { provide: WithdrawPanel, useFactory: (...parts: ConstructorParameters<typeof WithdrawPanel>) => new WithdrawPanel(...parts), inject: [PanelStore, VoidDraw, Journal] },
  ],
})
export class ReviewHoldingModule {}
