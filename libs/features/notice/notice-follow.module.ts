import { Module } from '@nestjs/common';
import { CatalogueEngineModule, CatalogueReadModule, LookUpEdition } from '@features/catalogue';
import { DeclarationKeptModule, DeclarationPublicationModule, FindDeclaration, Subscriptions } from '@features/declaration';
import { FindPublishedMapping, MappingPublicationModule } from '@features/mapping';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { Sealer, SealingModule, Secrets } from '@platform/sealing';
import { AskFollow } from './application/follow/ask-follow';
import { ConfirmFollow } from './application/follow/confirm-follow';
import { EndCodes } from './application/follow/end-codes';
import { EndFollow } from './application/follow/end-follow';
import { FollowStore } from './application/follow/follow-store';
import { FollowTargets } from './application/follow/follow-targets';
import { TellFollows } from './application/follow/tell-follows';
import { WriteMail } from './application/mail/write-mail';
import { FollowController } from './http/follow/follow.controller';
import { DailyFollows, TellFollowing } from './jobs/tell-follows';
import { NoticeModule } from './notice.module';
import { FollowRecords } from './persistence/follow/follow-records';
import { SqlFollowStore } from './persistence/follow/sql-follow-store';

/** Following by mail without an account: asked for, confirmed by whoever reads the mails, told, ended by one press. */
@Module({
  imports: [CatalogueEngineModule, CatalogueReadModule, DeclarationKeptModule, DeclarationPublicationModule, MappingPublicationModule, NoticeModule, SealingModule],
  controllers: [FollowController],
  providers: [
    { provide: FollowStore, useClass: SqlFollowStore },
    { provide: EndCodes, useFactory: (sealer: Sealer) => new EndCodes(sealer), inject: [Sealer] },
    { provide: FollowTargets, useFactory: (...parts: ConstructorParameters<typeof FollowTargets>) => new FollowTargets(...parts), inject: [LookUpEdition, FindPublishedMapping, FindDeclaration] },
    {
      provide: AskFollow,
      useFactory: (...[pool, targets, store, mails, journal, secrets]: [WritePool, FollowTargets, FollowStore, WriteMail, Journal, Secrets]) => new AskFollow(pool, targets, { store, mails, journal }, secrets),
      inject: [WritePool, FollowTargets, FollowStore, WriteMail, Journal, Secrets],
    },
    { provide: ConfirmFollow, useFactory: (...parts: ConstructorParameters<typeof ConfirmFollow>) => new ConfirmFollow(...parts), inject: [WritePool, FollowStore, Subscriptions, EndCodes, Journal] },
    { provide: EndFollow, useFactory: (...parts: ConstructorParameters<typeof EndFollow>) => new EndFollow(...parts), inject: [WritePool, FollowStore, EndCodes, Journal] },
    {
      provide: TellFollows,
      useFactory: (...[pool, store, mails, journal, codes]: [WritePool, FollowStore, WriteMail, Journal, EndCodes]) => new TellFollows(pool, { store, mails, journal }, codes),
      inject: [WritePool, FollowStore, WriteMail, Journal, EndCodes],
    },
    FollowRecords, TellFollowing, DailyFollows,
  ],
  exports: [AskFollow, ConfirmFollow, EndFollow, TellFollows],
})
export class NoticeFollowModule {}
