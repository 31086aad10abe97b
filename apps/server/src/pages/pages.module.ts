import { Module } from '@nestjs/common';
import { CataloguePagesModule, CatalogueReadModule } from '@features/catalogue';
import { CorrespondencePagesModule } from '@features/correspondence';
import { DeclarationPagesModule } from '@features/declaration';
import { EnterprisePagesModule, EnterprisePublicationModule } from '@features/enterprise';
import { InsightPagesModule } from '@features/insight';
import { MappingPagesModule } from '@features/mapping';
import { NoticePagesModule } from '@features/notice';
import { PrivacyPagesModule } from '@features/privacy';
import { RecognitionPagesModule } from '@features/recognition';
import { ReviewPagesModule } from '@features/review';
import { TransparencyPagesModule } from '@features/transparency';
import { AssetsController } from './assets.controller';
import { CrawlersController } from './crawlers.controller';
import { HomePages } from './home.pages';
import { PageFrameModule } from './page-frame.module';
import { SecurityPages } from './security.pages';
import { SitePages } from './site.pages';
import { SlotsModule } from './slots.module';
import { VerifierController } from '../verifier/verifier.controller';
import { WorkspacesModule } from '../workspaces/workspaces.module';

/** All public pages of the server. The error page is bound with the edge: `HttpModule.with({ errorPage: ServerErrorPage, … })`. */
@Module({
  imports: [PageFrameModule, SlotsModule, CatalogueReadModule, CataloguePagesModule, CorrespondencePagesModule, DeclarationPagesModule, EnterprisePagesModule, EnterprisePublicationModule, InsightPagesModule, MappingPagesModule, NoticePagesModule, PrivacyPagesModule, RecognitionPagesModule, ReviewPagesModule, TransparencyPagesModule, WorkspacesModule],
  controllers: [AssetsController, CrawlersController, HomePages, SecurityPages, SitePages, VerifierController],
})
export class PagesModule {}
