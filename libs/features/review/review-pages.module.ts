import { Module } from '@nestjs/common';
import { DrawPages } from './pages/draw/draw.pages';
import { ReviewDrawModule } from './review-draw.module';

/** The public page of draws. It needs the server's `PageFrame`. */
@Module({ imports: [ReviewDrawModule], controllers: [DrawPages] })
export class ReviewPagesModule {}
