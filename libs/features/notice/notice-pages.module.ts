import { Module } from '@nestjs/common';
import { NoticeModule } from './notice.module';
import { FeedbackPages } from './pages/feedback.pages';

/** The public form for feedback. It needs the server's `PageFrame`, and a server that takes forms. */
@Module({ imports: [NoticeModule], controllers: [FeedbackPages] })
export class NoticePagesModule {}
