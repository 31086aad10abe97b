import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, Bytes, CreatesJson, CurrentActor, CurrentCaller, Language, MB, Permission, QueryParameters, TakesBytes } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Locale } from '@platform/locale';
import type { Actor, Caller } from '@platform/permissions';
import { relationsIn } from '@pure/equivalence';
import { BeginFromCandidate } from '../../application/drafts/begin-from-candidate';
import { ImportRows } from '../../application/drafts/import-rows';
import { ListCandidates } from '../../application/drafts/list-candidates';
import { MappingId } from '../mapping-id';
import { beginStatus, importStatus } from '../mapping.problems';
import { candidatesParameters, CandidatesQuery, importParameters, ImportQuery } from './candidates.dto';
import { begunMapping, candidatesSchema, importedRows } from './candidates.schemas';
import { NewMappingBody } from './drafts.dto';
import { newMappingAsked, uuid } from './drafts.schemas';
import { importedBody } from './imported-body';

const NOTHING = Buffer.alloc(0);

@ApiTags('mappings')
@Controller('api/v1/mappings')
export class MappingCandidatesController {
  constructor(
    private readonly candidates: ListCandidates,
    private readonly beginning: BeginFromCandidate,
    private readonly importing: ImportRows,
  ) {}

  @Get('candidates')
  @Permission('mapping:candidates')
  @ApiOperation({ summary: 'Pairs of editions of both sides of which the engine derives something over a base that both adopt' })
  @QueryParameters(candidatesParameters)
  @AnswersJson(candidatesSchema, 'The narrowest first')
  async list(@Query() { q, page, limit }: CandidatesQuery) {
    const found = await this.candidates.page({ words: q ?? '', page, limit });
    return { ...found, items: found.items.map(({ source, target, base, mask }) => ({ source: source.number, target: target.number, titles: [source.title, target.title], base: base.number, mask: relationsIn(mask) })) };
  }

  @Post('from-candidate')
  @Permission('mapping:begin-from-candidate')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Begin a mapping with what sources say of two requirements each, as suggestions that a person must confirm' })
  @CreatesJson(newMappingAsked, begunMapping, 'The draft')
  async begin(@Body() { source, target }: NewMappingBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    const begun = await this.beginning.execute({ source, target }, { acting: actingOf(caller), by, keyed });
    return bodyOrProblem(begun, beginStatus, (id) => ({ id }));
  }

  @Post(':id/draft/import')
  @HttpCode(200)
  @Permission('mapping:import')
  @TakesBytes(4 * MB)
  @ApiOperation({ summary: 'Read rows out of a text file, a workbook or what was copied from one; every faulty row is told, and a file with one is never kept' })
  @ApiParam({ name: 'id', schema: uuid })
  @QueryParameters(importParameters)
  @AnswersJson(importedRows, 'What was read, and whether it stands in the draft now')
  async import(@MappingId() id: string, @Query() { keep }: ImportQuery, @Bytes() bytes: Buffer | null, @CurrentCaller() caller: Caller, @Language() locale: Locale) {
    const read = await this.importing.execute(id, { bytes: bytes ?? NOTHING, keep: keep === 'true' }, { acting: actingOf(caller), by: { via: caller.via, account: caller.account } });
    return bodyOrProblem(read, importStatus, (found) => importedBody(found, locale));
  }
}
