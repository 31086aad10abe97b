import { Module } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { Sealer, SealingModule } from '@platform/sealing';
import { DrawStore } from './application/draw/draw-store';
import { PartyActs } from './application/draw/party-acts';
import { ExampleOpinions } from './application/examples/example-opinions';
import { LeadExamplePanel } from './application/examples/lead-example-panel';
import { AnswerInvitation } from './application/panel/answer-invitation';
import { CastVote } from './application/panel/cast-vote';
import { JudgeRows } from './application/panel/judge-rows';
import { LookAfterPanels } from './application/panel/look-after-panels';
import { OpinionStore } from './application/panel/opinion-store';
import { PanelStore } from './application/panel/panel-store';
import { SignOpinion } from './application/panel/sign-opinion';
import { PoolStore } from './application/pool/pool-store';
import { ReviewDrawModule } from './review-draw.module';
import { ReviewPanelModule } from './review-panel.module';
import { ReviewSeatingModule } from './review-seating.module';

/** What the example experts of the demonstration do. */
@Module({
  imports: [ReviewDrawModule, ReviewPanelModule, ReviewSeatingModule, SealingModule],
  providers: [
    {
      provide: ExampleOpinions,
      useFactory: (...[pool, panels, opinions, judging, casting, signing]: [WritePool, PanelStore, OpinionStore, JudgeRows, CastVote, SignOpinion]) => new ExampleOpinions(pool, { panels, opinions }, { judging, casting, signing }),
      inject: [WritePool, PanelStore, OpinionStore, JudgeRows, CastVote, SignOpinion],
    },
    {
      provide: LeadExamplePanel,
      useFactory: (...[write, panels, opinions, draws, pool, sealer, parties, answering, looking, giving]: [WritePool, PanelStore, OpinionStore, DrawStore, PoolStore, Sealer, PartyActs, AnswerInvitation, LookAfterPanels, ExampleOpinions]) =>
        new LeadExamplePanel(write, { panels, opinions, draws, pool, sealer }, { parties, answering, looking }, giving),
      inject: [WritePool, PanelStore, OpinionStore, DrawStore, PoolStore, Sealer, PartyActs, AnswerInvitation, LookAfterPanels, ExampleOpinions],
    },
  ],
  exports: [LeadExamplePanel],
})
export class ReviewExamplesModule {}
