import { Module } from '@nestjs/common';
import { CataloguePagesModule, CatalogueReadModule } from '@features/catalogue';
import { AssetsController } from './assets.controller';
import { CrawlersController } from './crawlers.controller';
import { HomePages } from './home.pages';
import { PageFrameModule } from './page-frame.module';
import { SitePages } from './site.pages';

/** All public pages of the server. The error page is bound with the edge: `HttpModule.with({ errorPage: ServerErrorPage, … })`. */
@Module({
  imports: [PageFrameModule, CatalogueReadModule, CataloguePagesModule],
  controllers: [AssetsController, CrawlersController, HomePages, SitePages],
})
export class PagesModule {}
