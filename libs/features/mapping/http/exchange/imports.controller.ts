import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { actingOf, BodyLimit, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, Language, MB, Permission, TakesJson } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Locale } from '@platform/locale';
import type { Actor, Caller } from '@platform/permissions';
import { ImportMapping } from '../../application/exchange/import-mapping';
import { importAsked, importedMapping, ImportMappingBody, lookedFile } from './exchange.dto';
import { faultyIn, importedBody, importFileStatus } from './exchange.problems';

@ApiTags('mappings')
@Controller('api/v1/mappings')
export class MappingImportsController {
  constructor(private readonly importing: ImportMapping) {}

  @Post('import')
  @Permission('mapping:import-file')
  @BodyLimit(16 * MB)
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Begin a draft with what a CSV, OSCAL or SSSOM file says; one with a fault is not kept at all' })
  @CreatesJson(importAsked, importedMapping, 'The draft, and what it does not keep')
  async import(@Body() body: ImportMappingBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null, @Language() locale: Locale) {
    const found = await this.importing.execute({ ...askedOf(body), keep: true }, { acting: actingOf(caller), by, keyed });
    return bodyOrProblem(found, importFileStatus, (read) => ({ id: read.id, ...importedBody(read, locale) }), faultyIn(locale));
  }

  @Post('import/check')
  @Permission('mapping:check-file')
  @BodyLimit(16 * MB)
  @ApiOperation({ summary: 'Read a mapping out of a CSV, OSCAL or SSSOM file, and tell what is faulty and what a draft could not keep of it' })
  @TakesJson(importAsked, lookedFile, 'What was read; nothing is kept')
  async check(@Body() body: ImportMappingBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @Language() locale: Locale) {
    const found = await this.importing.execute({ ...askedOf(body), keep: false }, { acting: actingOf(caller), by, keyed: null });
    return bodyOrProblem(found, importFileStatus, (read) => importedBody(read, locale));
  }
}

const askedOf = ({ format, source, target, text, bytes }: ImportMappingBody) => ({ format, source: source ?? null, target: target ?? null, bytes: bytes === undefined ? Buffer.from(text ?? '', 'utf8') : Buffer.from(bytes, 'base64') });
