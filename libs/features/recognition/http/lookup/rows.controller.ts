import { Controller, Get, Header, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, HttpProblem, Public, QueryParameters, text } from '@platform/http';
import type { FastifyReply } from 'fastify';
import { LookUpRows } from '../../application/lookup/look-up-rows';
import { SeeCatalogue } from '../../application/lookup/see-catalogue';
import type { Question } from '../../domain/lookup/question';
import { catalogueStatus, rowStatus } from '../recognition.problems';
import { catalogueBody, lineBody, proofBody, rowBody, rowsBody } from './lookup-body';
import { rowsCsv } from './lookup-csv';
import { HeldQuery, RowsPageQuery, RowsQuery, VersionQuery } from './lookup.query';
import { catalogueList, catalogueWhole, csvContent, heldParameters, pageParameters, proofSchema, rowList, rowWhole, searchParameters, versionParameter } from './lookup.schemas';

const CSV = 'text/csv; charset=utf-8; header=present';
type OfRow = Readonly<{ catalogue: string; key: string }>;

@ApiTags('recognition')
@Controller('api/v1/recognition')
@Public('what a qualification is worth is public')
export class RecognitionRowsController {
  constructor(
    private readonly looking: LookUpRows,
    private readonly seeing: SeeCatalogue,
  ) {}

  @Get('rows')
  @ApiOperation({ summary: 'Rows of the catalogues of recognition that stand, by whatever one calls what one holds. With Accept: text/csv as a table' })
  @QueryParameters(pageParameters)
  @ApiOkResponse({ description: 'One page, the nearest first; beside it trades and listed qualifications of that name', content: { 'application/json': { schema: rowList }, ...csvContent } })
  async list(@Query() query: RowsPageQuery, @Headers('accept') accept = '', @Res({ passthrough: true }) reply: FastifyReply) {
    if (/^\s*text\/csv\b/i.test(accept)) return this.table(query, reply);
    const body = rowsBody(await this.looking.execute(questionOf(query)), query.limit, query.after ?? '');
    if (!body) throw new HttpProblem({ status: 400, code: 'CURSOR_INVALID' });
    return body;
  }

  @Get('rows.csv')
  @Header('content-type', CSV)
  @Header('content-disposition', 'attachment; filename="recognition-rows.csv"')
  @ApiOperation({ summary: 'The same as a table; a cell that a program would take for a formula begins with an apostrophe' })
  @QueryParameters(searchParameters)
  @ApiOkResponse({ description: 'A table', content: csvContent })
  async csv(@Query() query: RowsQuery): Promise<string> {
    return rowsCsv(await this.looking.execute(questionOf(query)));
  }

  @Get('rows/:catalogue/:key')
  @ApiParam({ name: 'catalogue', schema: text() })
  @ApiParam({ name: 'key', schema: text() })
  @ApiOperation({ summary: 'One row: both ends, conditions, effect, territory, basis' })
  @QueryParameters(versionParameter)
  @AnswersJson(rowWhole, 'As it was published')
  async row(@Param() { catalogue, key }: OfRow, @Query() { v }: VersionQuery) {
    return bodyOrProblem(await this.seeing.row(catalogue, v ?? null, key), rowStatus, rowBody);
  }

  @Get('rows/:catalogue/:key/conditions')
  @ApiParam({ name: 'catalogue', schema: text() })
  @ApiParam({ name: 'key', schema: text() })
  @ApiOperation({ summary: 'What else one must prove: what one says one holds, in categories alone, against a row; nothing of it is kept' })
  @QueryParameters(heldParameters)
  @AnswersJson(proofSchema, 'Each condition met, missing, not said or not checkable; no decision')
  async conditions(@Param() { catalogue, key }: OfRow, @Query() query: HeldQuery) {
    const { years, ...said } = query;
    return bodyOrProblem(await this.seeing.row(catalogue, query.v ?? null, key), rowStatus, proofBody({ ...said, years: years === undefined ? '' : String(years) }));
  }

  @Get('catalogues')
  @ApiOperation({ summary: 'Published catalogues of recognition, those that stand first' })
  @AnswersJson(catalogueList, 'The last version of each')
  async catalogues() {
    return { items: (await this.seeing.list()).map(lineBody) };
  }

  @Get('catalogues/:catalogue')
  @ApiOperation({ summary: 'A catalogue whole, in the last version or another' })
  @QueryParameters(versionParameter)
  @AnswersJson(catalogueWhole, 'As it was published')
  async catalogue(@Param('catalogue') id: string, @Query() { v }: VersionQuery) {
    return bodyOrProblem(await this.seeing.execute(id, v ?? null), catalogueStatus, catalogueBody);
  }

  private table(query: RowsQuery, reply: FastifyReply): Promise<string> {
    void reply.type(CSV);
    return this.csv(query);
  }
}

const questionOf = ({ q, paper, level }: RowsQuery): Question => ({ text: q?.trim() ?? '', paper: paper ?? null, level: level ?? null });
