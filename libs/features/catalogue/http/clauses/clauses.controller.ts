import { Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, Bytes, CurrentActor, Language, MB, Permission, QueryParameters, TakesBytes } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { Actor } from '@platform/permissions';
import { ExportClauses } from '../../application/clauses/export-clauses';
import { ImportClauses } from '../../application/clauses/import-clauses';
import { clausesBody, clausesCsv } from './clauses-body';
import { ClausesQuery, clausesParameters, ClauseTableQuery, clauseTableParameters, importedClauses } from './clauses.dto';
import { clausesStatus, clausesTelling, noClausesStatus } from './clauses.problems';
import './texts';

@ApiTags('catalogue-clauses')
@Controller('api/v1/catalogue-clauses')
export class ClausesController {
  constructor(
    private readonly importing: ImportClauses,
    private readonly exporting: ExportClauses,
  ) {}

  @Post('import')
  @HttpCode(200)
  @Permission('clause:import')
  @TakesBytes(4 * MB)
  @ApiOperation({ summary: 'Read clauses out of a table, or of what was copied from one; every faulty row is told, and a table with one is never kept' })
  @QueryParameters(clausesParameters)
  @AnswersJson(importedClauses, 'What was read, and whether it stands in the catalogue now')
  async import(@Query() { keep, source }: ClausesQuery, @Bytes() bytes: Buffer | null, @CurrentActor() by: Actor, @Language() locale: Locale) {
    const read = await this.importing.execute({ bytes, keep: keep === 'true', source: source?.trim() || null }, by);
    return bodyOrProblem(read, clausesStatus, (found) => clausesBody(found, locale), clausesTelling);
  }

  @Get('table')
  @Permission('clause:export')
  @ApiOperation({ summary: 'The clauses of an edition as the table from which they can be read again' })
  @QueryParameters(clauseTableParameters)
  @ApiOkResponse({ description: 'A table', content: { 'text/csv': { schema: { type: 'string' } } } })
  async table(@Query() { standard }: ClauseTableQuery): Promise<StreamableFile> {
    const csv = bodyOrProblem(await this.exporting.execute(standard.trim()), noClausesStatus, clausesCsv);
    return new StreamableFile(Buffer.from(csv), { type: 'text/csv; charset=utf-8; header=present', disposition: 'attachment; filename="clauses.csv"' });
  }
}
