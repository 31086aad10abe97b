export { FEED_TYPE, type FeedItem, feedName, type FeedPage, feedRoots, Feeds, ON_A_PAGE, positionIn, type WrittenFeed } from './feeds';
export { FeedsModule } from './feeds.module';
