import { Module } from '@nestjs/common';
import { AccessContactsModule, Contacts } from '@features/access';
import { Clocks, ClocksModule } from '@platform/clocks';
import { WritePool } from '@platform/database';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { Clock } from '@pure/kernel';
import { BeginMapping } from './application/drafts/begin-mapping';
import { DraftStore } from './application/drafts/draft-store';
import { AnswerComparison } from './application/requests/answer-comparison';
import { AskComparison } from './application/requests/ask-comparison';
import { ReadRequests } from './application/requests/read-requests';
import { RequestDesk } from './application/requests/request-desk';
import { RequestStore } from './application/requests/request-store';
import { RequestAnswersController } from './http/requests/request-answers.controller';
import { RequestsController } from './http/requests/requests.controller';
import { MappingDraftsModule } from './mapping-drafts.module';
import { SqlRequestStore } from './persistence/requests/sql-request-store';

/** What firms ask the centre to compare, and what becomes of it. */
@Module({
  imports: [AccessContactsModule, ClocksModule, MappingDraftsModule],
  controllers: [RequestsController, RequestAnswersController],
  providers: [
    { provide: RequestStore, useClass: SqlRequestStore },
    { provide: RequestDesk, useFactory: (...parts: ConstructorParameters<typeof RequestDesk>) => new RequestDesk(...parts), inject: [WritePool, RequestStore, Journal] },
    { provide: ReadRequests, useFactory: (requests: RequestStore, contacts: Contacts) => new ReadRequests(requests, contacts), inject: [RequestStore, Contacts] },
    { provide: AskComparison, useFactory: (...parts: ConstructorParameters<typeof AskComparison>) => new AskComparison(...parts), inject: [WritePool, RequestStore, RequestDesk, Idempotency, Journal] },
    {
      provide: AnswerComparison,
      useFactory: (...[desk, requests, beginning, drafts, clocks, clock]: [RequestDesk, RequestStore, BeginMapping, DraftStore, Clocks, Clock]) => new AnswerComparison(desk, requests, { beginning, drafts }, clocks, clock),
      inject: [RequestDesk, RequestStore, BeginMapping, DraftStore, Clocks, Clock],
    },
  ],
})
export class MappingRequestsModule {}
