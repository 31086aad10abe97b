import { Module } from '@nestjs/common';
import { Journal } from '@platform/journal';
import { Clock } from '@pure/kernel';
import { PanelStore } from './application/panel/panel-store';
import { SeatPanel } from './application/panel/seat-panel';
import { Seating } from './application/seam';
import { SqlPanelStore } from './persistence/panel/sql-panel-store';

/** What a draw does with its outcome: panels take their seats. */
@Module({
  providers: [
    { provide: PanelStore, useClass: SqlPanelStore },
    { provide: SeatPanel, useFactory: (...parts: ConstructorParameters<typeof SeatPanel>) => new SeatPanel(...parts), inject: [PanelStore, Journal, Clock] },
    { provide: Seating, useExisting: SeatPanel },
  ],
  exports: [PanelStore, SeatPanel, Seating],
})
export class ReviewSeatingModule {}
