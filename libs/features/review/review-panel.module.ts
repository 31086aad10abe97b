import { Module } from '@nestjs/common';
import { AccessSigningModule, SignByPasskey } from '@features/access';
import { Clocks, ClocksModule } from '@platform/clocks';
import { WritePool } from '@platform/database';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { SealingModule, Secrets } from '@platform/sealing';
import { Clock } from '@pure/kernel';
import { AnswerInvitation } from './application/panel/answer-invitation';
import { CastVote } from './application/panel/cast-vote';
import { FeedbackStore } from './application/panel/feedback-store';
import { FindInterestAfterwards } from './application/panel/find-interest-afterwards';
import { GiveFeedback } from './application/panel/give-feedback';
import { JudgeRows } from './application/panel/judge-rows';
import { KeepTime } from './application/panel/keep-time';
import { LeadPanel } from './application/panel/lead-panel';
import { LeavePanel } from './application/panel/leave-panel';
import { LookAfterPanels } from './application/panel/look-after-panels';
import { OpenPanel } from './application/panel/open-panel';
import { OpinionStore } from './application/panel/opinion-store';
import { OwnReviews } from './application/panel/own-reviews';
import { PanelsUnderWay } from './application/panel/panels-under-way';
import { PanelReading } from './application/panel/panel-reading';
import { PanelStore } from './application/panel/panel-store';
import { ReadFeedback } from './application/panel/read-feedback';
import { ReopenPanel } from './application/panel/reopen-panel';
import { ReviewList } from './application/panel/review-list';
import { RevisePanel } from './application/panel/revise-panel';
import { SeatPanel } from './application/panel/seat-panel';
import { SeeReviews } from './application/panel/see-reviews';
import { SignOpinion } from './application/panel/sign-opinion';
import { DrawStore } from './application/draw/draw-store';
import { AnnounceDraw, PublicNames, ReplaceSeat, SeatFitness } from './application/seam';
import { FeedbackController } from './http/panel/feedback.controller';
import { FeedbackSumsController } from './http/panel/feedback-sums.controller';
import { PanelsController } from './http/panel/panels.controller';
import { ReviewsController } from './http/panel/reviews.controller';
import { VotesController } from './http/panel/votes.controller';
import './http/panel/texts';
import { PanelTime } from './jobs/panel/panel-time';
import { SqlFeedbackStore } from './persistence/panel/sql-feedback-store';
import { SqlOpinionStore } from './persistence/panel/sql-opinion-store';
import { SqlReviewList } from './persistence/panel/sql-review-list';
import { ReviewDrawModule } from './review-draw.module';
import { ReviewPoolModule } from './review-pool.module';
import { ReviewSeatingModule } from './review-seating.module';

/** Panels: what their members read, think, vote and sign, and what of it is shown. */
@Module({
  imports: [AccessSigningModule, ClocksModule, ReviewDrawModule, ReviewPoolModule, ReviewSeatingModule, SealingModule],
  controllers: [ReviewsController, VotesController, FeedbackController, FeedbackSumsController, PanelsController],
  providers: [
    PanelTime,
    { provide: OpinionStore, useClass: SqlOpinionStore },
    { provide: FeedbackStore, useClass: SqlFeedbackStore },
    { provide: GiveFeedback, useFactory: (...parts: ConstructorParameters<typeof GiveFeedback>) => new GiveFeedback(...parts), inject: [OwnReviews, FeedbackStore] },
    { provide: ReadFeedback, useFactory: (...parts: ConstructorParameters<typeof ReadFeedback>) => new ReadFeedback(...parts), inject: [WritePool, FeedbackStore] },
    { provide: ReviewList, useClass: SqlReviewList },
    { provide: OwnReviews, useFactory: (...parts: ConstructorParameters<typeof OwnReviews>) => new OwnReviews(...parts), inject: [WritePool, PanelStore] },
    { provide: LeadPanel, useFactory: (...parts: ConstructorParameters<typeof LeadPanel>) => new LeadPanel(...parts), inject: [PanelStore, Journal, Clock] },
    { provide: OpenPanel, useFactory: (...parts: ConstructorParameters<typeof OpenPanel>) => new OpenPanel(...parts), inject: [PanelStore, AnnounceDraw, Secrets, Journal, Clock] },
    { provide: RevisePanel, useFactory: (...parts: ConstructorParameters<typeof RevisePanel>) => new RevisePanel(...parts), inject: [PanelStore, SeatFitness, LeavePanel, Journal, Clock] },
    {
      provide: LeavePanel,
      useFactory: (...[panels, draws, seating, leading, journal, clock]: [PanelStore, ReplaceSeat, SeatPanel, LeadPanel, Journal, Clock]) => new LeavePanel(panels, draws, { seating, leading }, journal, clock),
      inject: [PanelStore, ReplaceSeat, SeatPanel, LeadPanel, Journal, Clock],
    },
    { provide: AnswerInvitation, useFactory: (...parts: ConstructorParameters<typeof AnswerInvitation>) => new AnswerInvitation(...parts), inject: [OwnReviews, PanelStore, LeavePanel, LeadPanel, Journal] },
    { provide: JudgeRows, useFactory: (...parts: ConstructorParameters<typeof JudgeRows>) => new JudgeRows(...parts), inject: [OwnReviews, PanelStore, OpinionStore, Idempotency] },
    {
      provide: CastVote,
      useFactory: (...[own, panels, opinions, leading, journal, clock]: [OwnReviews, PanelStore, OpinionStore, LeadPanel, Journal, Clock]) => new CastVote(own, { panels, opinions }, leading, journal, clock),
      inject: [OwnReviews, PanelStore, OpinionStore, LeadPanel, Journal, Clock],
    },
    {
      provide: SignOpinion,
      useFactory: (...[own, panels, opinions, leading, passkeys, journal]: [OwnReviews, PanelStore, OpinionStore, LeadPanel, SignByPasskey, Journal]) => new SignOpinion(own, { panels, opinions }, { leading, passkeys }, journal),
      inject: [OwnReviews, PanelStore, OpinionStore, LeadPanel, SignByPasskey, Journal],
    },
    {
      provide: SeeReviews,
      useFactory: (...[pool, own, panels, opinions, list, feedback, names, clocks]: [WritePool, OwnReviews, PanelStore, OpinionStore, ReviewList, FeedbackStore, PublicNames, Clocks]) =>
        new SeeReviews(pool, own, { panels, opinions, list, feedback }, names, clocks),
      inject: [WritePool, OwnReviews, PanelStore, OpinionStore, ReviewList, FeedbackStore, PublicNames, Clocks],
    },
    {
      provide: KeepTime,
      useFactory: (...[pool, panels, list, leading, leaving, journal, clock]: [WritePool, PanelStore, ReviewList, LeadPanel, LeavePanel, Journal, Clock]) => new KeepTime(pool, { panels, list, leading, leaving }, journal, clock),
      inject: [WritePool, PanelStore, ReviewList, LeadPanel, LeavePanel, Journal, Clock],
    },
    { provide: FindInterestAfterwards, useFactory: (...parts: ConstructorParameters<typeof FindInterestAfterwards>) => new FindInterestAfterwards(...parts), inject: [PanelStore, Journal] },
    { provide: ReopenPanel, useFactory: (...parts: ConstructorParameters<typeof ReopenPanel>) => new ReopenPanel(...parts), inject: [PanelStore, LeavePanel, Journal] },
    {
      provide: LookAfterPanels,
      useFactory: (...[pool, panels, opinions, list, leading, leaving, afterwards, journal]: [WritePool, PanelStore, OpinionStore, ReviewList, LeadPanel, LeavePanel, FindInterestAfterwards, Journal]) =>
        new LookAfterPanels(pool, { panels, opinions }, { list, leading, leaving, afterwards }, journal),
      inject: [WritePool, PanelStore, OpinionStore, ReviewList, LeadPanel, LeavePanel, FindInterestAfterwards, Journal],
    },
    { provide: PanelsUnderWay, useFactory: (...parts: ConstructorParameters<typeof PanelsUnderWay>) => new PanelsUnderWay(...parts), inject: [PanelStore, DrawStore, ReviewList] },
    {
      provide: PanelReading,
      useFactory: (...[panels, opinions, names]: [PanelStore, OpinionStore, PublicNames]) => new PanelReading({ panels, opinions }, names),
      inject: [PanelStore, OpinionStore, PublicNames],
    },
  ],
  exports: [AnswerInvitation, CastVote, JudgeRows, LeavePanel, LookAfterPanels, OpenPanel, OpinionStore, PanelReading, PanelsUnderWay, ReopenPanel, RevisePanel, SignOpinion],
})
export class ReviewPanelModule {}
