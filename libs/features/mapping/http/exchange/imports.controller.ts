import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BodyLimit, bodyOrProblem, CurrentActor, CurrentCaller, Language, MB, Permission, TakesJson } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Locale } from '@platform/locale';
import type { Actor, Caller } from '@platform/permissions';
import { ImportMapping } from '../../application/exchange/import-mapping';
import { actingOf } from '../acting-of';
import { importAsked, importedMapping, ImportMappingBody } from './exchange.dto';
import { importedBody, importFileStatus } from './exchange.problems';

@ApiTags('mappings')
@Controller('api/v1/mappings')
export class MappingImportsController {
  constructor(private readonly importing: ImportMapping) {}

  @Post('import')
  @Permission('mapping:import-file')
  @BodyLimit(16 * MB)
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Read a mapping out of a CSV, OSCAL or SSSOM file, tell what a draft could not keep of it, and begin one with it where that is asked for' })
  @TakesJson(importAsked, importedMapping, 'What was read; a file with a fault is never kept')
  async import(@Body() body: ImportMappingBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null, @Language() locale: Locale) {
    const { format, source = null, target = null, keep = false } = body;
    const found = await this.importing.execute({ format, bytes: bytesOf(body), source, target, keep }, { acting: actingOf(caller), by, keyed });
    return bodyOrProblem(found, importFileStatus, (read) => importedBody(read, locale));
  }
}

const bytesOf = ({ text, bytes }: ImportMappingBody): Buffer => (bytes === undefined ? Buffer.from(text ?? '', 'utf8') : Buffer.from(bytes, 'base64'));
