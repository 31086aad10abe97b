import { Module } from '@nestjs/common';
import { ReviewDrawModule } from './review-draw.module';
import { ReviewHoldingModule } from './review-holding.module';
import { ReviewOpeningModule } from './review-opening.module';
import { ReviewPanelModule } from './review-panel.module';
import { ReviewPoolModule } from './review-pool.module';

/** Experts of both sides, draws of panels from among them, and what panels say. */
@Module({ imports: [ReviewPoolModule, ReviewDrawModule, ReviewOpeningModule, ReviewPanelModule, ReviewHoldingModule], exports: [ReviewDrawModule, ReviewPanelModule] })
export class ReviewModule {}
