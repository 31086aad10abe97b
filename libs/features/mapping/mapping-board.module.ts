import { Module } from '@nestjs/common';
import { PanelsUnderWay, ReviewModule } from '@features/review';
import { WritePool } from '@platform/database';
import { BoardStore } from './application/board/board-store';
import { ReadBoard } from './application/board/read-board';
import { MappingBoardController } from './http/board/board.controller';
import { SqlBoardStore } from './persistence/board/sql-board-store';

/** The centre's board of projects. */
@Module({
  imports: [ReviewModule],
  controllers: [MappingBoardController],
  providers: [
    { provide: BoardStore, useClass: SqlBoardStore },
    { provide: ReadBoard, useFactory: (...parts: ConstructorParameters<typeof ReadBoard>) => new ReadBoard(...parts), inject: [WritePool, BoardStore, PanelsUnderWay] },
  ],
})
export class MappingBoardModule {}
