import { Module } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { OversightReading } from './application/oversight/oversight-reading';
import { OverdueOrders } from './application/oversight/overdue-orders';
import { TellOverdue } from './application/oversight/tell-overdue';
import { Overdue } from './jobs/overdue';
import { SqlOverdueOrders } from './persistence/oversight/sql-overdue-orders';
import { SqlOversightReading } from './persistence/oversight/sql-oversight-reading';

/** What is read of inspections across enterprises; in the role `worker`, what has become overdue. */
@Module({
  providers: [
    { provide: OversightReading, useClass: SqlOversightReading },
    { provide: OverdueOrders, useClass: SqlOverdueOrders },
    { provide: TellOverdue, useFactory: (...parts: ConstructorParameters<typeof TellOverdue>) => new TellOverdue(...parts), inject: [WritePool, OverdueOrders, Journal] },
    Overdue,
  ],
  exports: [OversightReading],
})
export class DeclarationInspectionsModule {}
