import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from '@features/access';
import { CatalogueEditsModule, CatalogueImportModule, CatalogueReadModule } from '@features/catalogue';
import { CorrespondenceHttpModule } from '@features/correspondence';
import { DeclarationModule } from '@features/declaration';
import { EnterpriseModule } from '@features/enterprise';
import { InsightModule } from '@features/insight';
import { MappingModule } from '@features/mapping';
import { NoticeFollowModule, NoticeModule } from '@features/notice';
import { PrivacyModule } from '@features/privacy';
import { RecognitionModule } from '@features/recognition';
import { ReviewModule } from '@features/review';
import { TransparencyModule } from '@features/transparency';
import { ClocksModule } from '@platform/clocks';
import { ConfigModule, type Environment } from '@platform/config';
import { type Connections, DatabaseModule } from '@platform/database';
import { FilesModule } from '@platform/files';
import { HttpModule } from '@platform/http';
import { IdempotencyModule } from '@platform/idempotency';
import { JournalModule, SealModule } from '@platform/journal';
import { MetricsModule } from '@platform/metrics';
import { PersonalModule } from '@platform/personal';
import { SigningModule } from '@platform/signing';
import { TwoPersonModule } from '@platform/two-person';
import { DatabaseReadiness } from './database-readiness';
import { people } from './people';
import { ServerErrorPage } from './pages/error-page';
import { PageFrameModule } from './pages/page-frame.module';
import { PagesModule } from './pages/pages.module';

export type Parts = Readonly<{ environment: Environment; connections: Connections }>;

/** The whole product, composed for the roles that this process plays. */
@Module({})
export class ServerModule {
  static with({ environment, connections }: Parts): DynamicModule {
    const pages = environment.roles.includes('pages');
    return {
      module: ServerModule,
      imports: [
        ConfigModule.with(environment),
        DatabaseModule.with(connections),
        JournalModule.with({ ownerUrl: connections.ownerUrl ?? connections.url, works: environment.roles.includes('worker') }),
        TwoPersonModule,
        IdempotencyModule,
        FilesModule,
        PersonalModule,
        SigningModule,
        SealModule,
        HttpModule.with({ readiness: DatabaseReadiness, people, ...(pages ? { errorPage: ServerErrorPage, imports: [PageFrameModule] } : {}) }),
        MetricsModule,
        TransparencyModule,
        AccessModule,
        EnterpriseModule,
        CatalogueReadModule,
        CatalogueImportModule,
        CatalogueEditsModule,
        CorrespondenceHttpModule,
        ReviewModule,
        DeclarationModule,
        MappingModule,
        RecognitionModule,
        ClocksModule,
        NoticeModule,
        NoticeFollowModule,
        InsightModule,
        PrivacyModule,
        ...(pages ? [PagesModule] : []),
      ],
    };
  }
}
