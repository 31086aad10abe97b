import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, Public, QueryParameters } from '@platform/http';
import { CompareVersions } from '../../application/catalogue/compare-versions';
import { catalogueStatus } from '../recognition.problems';
import { ChangesQuery } from './draft.dto';
import { catalogueId, changedBetween, changesParameters } from './draft.schemas';

@ApiTags('recognition')
@Public('Catalogues of recognition are public')
@Controller('api/v1/recognition')
export class CatalogueChangesController {
  constructor(private readonly comparing: CompareVersions) {}

  @Get('catalogues/:catalogue/changes')
  @ApiOperation({ summary: 'What changed between two versions of a catalogue, row by row' })
  @ApiParam({ name: 'catalogue', schema: catalogueId })
  @QueryParameters(changesParameters)
  @AnswersJson(changedBetween, 'Of the whole, and of rows by their keys')
  async changes(@Param('catalogue') id: string, @Query() { from, to }: ChangesQuery) {
    return bodyOrProblem(await this.comparing.execute(id, from, to), catalogueStatus, ({ head, diff }) => ({ catalogue: head, from, to, changes: diff }));
  }
}
