export { noticePolicies } from './application/notice-policies';
export { type NewItem } from './application/inbox/inbox-store';
export { PostItem } from './application/inbox/post-item';
export { NoticeModule } from './notice.module';
export { NoticeFollowModule } from './notice-follow.module';
export { NoticePagesModule } from './notice-pages.module';
