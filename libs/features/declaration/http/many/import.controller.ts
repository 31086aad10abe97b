import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, Bytes, CurrentCaller, Language, MB, Permission, QueryParameters, TakesBytes } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { Caller } from '@platform/permissions';
import { ImportSheets } from '../../application/many/import-sheets';
import { importParameters, ImportQuery, templateParameters, TemplateQuery } from './import.dto';
import { sheetsRead, templateContent } from './import.schemas';
import { importedBody } from './imported-body';
import { importStatus } from './many.problems';
import { templateFile } from './template';

const NOTHING = Buffer.alloc(0);

@ApiTags('declarations')
@Controller('api/v1/declarations')
export class ImportController {
  constructor(private readonly importing: ImportSheets) {}

  @Post('import')
  @HttpCode(200)
  @Permission('declaration:import')
  @TakesBytes(2 * MB)
  @ApiOperation({ summary: 'Read products and indicators out of a text file or a workbook, and say what they would make of a draft; nothing is kept' })
  @QueryParameters(importParameters)
  @AnswersJson(sheetsRead, 'Every faulty row, what the rules say, and the whole draft where no row is faulty')
  async read(@Query() { declaration, rows }: ImportQuery, @Bytes() bytes: Buffer | null, @CurrentCaller() caller: Caller, @Language() locale: Locale) {
    const read = await this.importing.execute({ bytes: bytes ?? NOTHING, declaration: declaration ?? null, way: rows }, actingOf(caller));
    return bodyOrProblem(read, importStatus, (found) => importedBody(found, locale));
  }

  @Get('import/template')
  @Permission('declaration:import')
  @ApiOperation({ summary: 'An empty table for an import' })
  @QueryParameters(templateParameters)
  @ApiOkResponse({ description: 'A table', content: templateContent })
  template(@Query() { of }: TemplateQuery, @Language() locale: Locale) {
    return templateFile(of, locale);
  }
}
