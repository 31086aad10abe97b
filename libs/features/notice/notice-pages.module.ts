import { Module } from '@nestjs/common';
import { NoticeFollowModule } from './notice-follow.module';
import { NoticeModule } from './notice.module';
import { FeedbackPages } from './pages/feedback.pages';
import { FollowPages } from './pages/follow/follow.pages';

/** The public forms for feedback and for following by mail. They need the server's `PageFrame`, and a server that takes forms. */
@Module({ imports: [NoticeModule, NoticeFollowModule], controllers: [FeedbackPages, FollowPages] })
export class NoticePagesModule {}
