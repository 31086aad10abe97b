import { Module } from '@nestjs/common';
import { MappingApprovalModule } from './mapping-approval.module';
import { MappingBoardModule } from './mapping-board.module';
import { MappingDraftsModule } from './mapping-drafts.module';
import { MappingExchangeModule } from './mapping-exchange.module';
import { MappingExamplesModule } from './mapping-examples.module';
import { MappingFeedsModule } from './mapping-feeds.module';
import { MappingRequestsModule } from './mapping-requests.module';

/** Mappings between two editions: drafted with reasons, reviewed by a panel, approved by two regulators. */
@Module({ imports: [MappingApprovalModule, MappingBoardModule, MappingDraftsModule, MappingExchangeModule, MappingExamplesModule, MappingFeedsModule, MappingRequestsModule] })
export class MappingModule {}
