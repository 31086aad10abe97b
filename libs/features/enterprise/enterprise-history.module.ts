import { Module } from '@nestjs/common';
import { HistoryStore } from './application/history/history-store';
import { ReadHistory } from './application/history/read-history';
import { SeeEnterprise } from './application/see-enterprise';
import { EnterpriseStoresModule } from './enterprise-stores.module';
import { HistoryController } from './http/history/history.controller';
import { SqlHistoryStore } from './persistence/history/sql-history-store';

/** What was done with an enterprise. */
@Module({
  imports: [EnterpriseStoresModule],
  controllers: [HistoryController],
  providers: [
    { provide: HistoryStore, useClass: SqlHistoryStore },
    { provide: ReadHistory, useFactory: (seeing: SeeEnterprise, history: HistoryStore) => new ReadHistory(seeing, history), inject: [SeeEnterprise, HistoryStore] },
  ],
})
export class EnterpriseHistoryModule {}
