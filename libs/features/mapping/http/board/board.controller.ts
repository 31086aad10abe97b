import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, CurrentCaller, Permission } from '@platform/http';
import type { Caller } from '@platform/permissions';
import { ReadBoard } from '../../application/board/read-board';
import { projectBoard } from './board.schemas';

@ApiTags('mappings')
@Controller('api/v1/mappings')
export class MappingBoardController {
  constructor(private readonly board: ReadBoard) {}

  @Get('board')
  @Permission('mapping:list')
  @ApiOperation({ summary: 'Mappings of the centre by where they stand, with what each of them waits for; in each column those that came there first' })
  @AnswersJson(projectBoard, 'All columns, with at most fifty cards each')
  async columns(@CurrentCaller() caller: Caller) {
    return { columns: await this.board.columns(actingOf(caller)) };
  }
}
