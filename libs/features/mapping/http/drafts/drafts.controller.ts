import { Body, Controller, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, BodyLimit, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, ExpectedVersion, KB, MB, Permission, QueryParameters, TakesJson, TakesVersion } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Actor, Caller } from '@platform/permissions';
import { BeginMapping } from '../../application/drafts/begin-mapping';
import { ReadDrafts } from '../../application/drafts/read-drafts';
import { WriteDraft } from '../../application/drafts/write-draft';
import { MappingId, type RowAddress, RowPlace } from '../mapping-id';
import { beginStatus, rowStatus, tellingOf, unknownStatus, writeStatus } from '../mapping.problems';
import { documentOf, keyedRowOf, rowOf } from './content-of';
import { DocumentBody, RowBody, WholeBody } from './content.dto';
import { documentRelation, rowAsked, rowKey, wholeAsked } from './content.schemas';
import { draftsParameters, DraftsQuery, NewMappingBody } from './drafts.dto';
import { draftedMapping, mappingDrafts, newMappingAsked, uuid } from './drafts.schemas';

@ApiTags('mappings')
@Controller('api/v1/mappings')
export class MappingDraftsController {
  constructor(
    private readonly reading: ReadDrafts,
    private readonly beginning: BeginMapping,
    private readonly writing: WriteDraft,
  ) {}

  @Post()
  @Permission('mapping:draft')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Begin a mapping between two dated editions, with nothing said yet' })
  @CreatesJson(newMappingAsked, draftedMapping, 'The draft')
  async create(@Body() { source, target, supersedes }: NewMappingBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    const begun = await this.beginning.execute({ source, target, from: 'nothing', supersedes: supersedes ?? null }, { acting: actingOf(caller), by, keyed });
    return this.view(bodyOrProblem(begun, beginStatus, (id) => id), caller);
  }

  @Get('drafts')
  @Permission('mapping:list')
  @ApiOperation({ summary: 'Mappings of the centre, those that were written last first, and how many stand where' })
  @QueryParameters(draftsParameters)
  @AnswersJson(mappingDrafts, 'One page')
  async drafts(@Query() { limit, after, state }: DraftsQuery, @CurrentCaller() caller: Caller) {
    const { items, total, next, counts } = await this.reading.page({ limit, after: after ?? null, state: state ?? null }, actingOf(caller));
    return { items: items.map(({ organisation: _, ...line }) => line), total, totalIsLowerBound: false, next, counts };
  }

  @Get(':id/draft')
  @Permission('mapping:read')
  @ApiOperation({ summary: 'What was written of a mapping' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(draftedMapping, 'The draft')
  one(@MappingId() id: string, @CurrentCaller() caller: Caller) {
    return this.view(id, caller);
  }

  @Put(':id/draft')
  @Permission('mapping:change')
  @BodyLimit(2 * MB)
  @TakesVersion()
  @ApiOperation({ summary: 'Keep the whole of it. What was kept already makes no new version' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(wholeAsked, draftedMapping, 'As it is now')
  async save(@MappingId() id: string, @ExpectedVersion() version: number, @Body() { document, rows }: WholeBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const saved = await this.writing.save(id, { document: documentOf(document), rows: rows.map(keyedRowOf) }, version, { acting: actingOf(caller), by });
    bodyOrProblem(saved, writeStatus, () => null, tellingOf);
    return this.view(id, caller);
  }

  @Put(':id/draft/rows/:key')
  @Permission('mapping:change')
  @BodyLimit(64 * KB)
  @TakesVersion()
  @ApiOperation({ summary: 'Keep one row. It is refused only where somebody else has changed this very row since the version in If-Match' })
  @ApiParam({ name: 'id', schema: uuid })
  @ApiParam({ name: 'key', schema: rowKey })
  @TakesJson(rowAsked, draftedMapping, 'The draft as it is now')
  async saveRow(@RowPlace() { id, key }: RowAddress, @ExpectedVersion() seen: number, @Body() row: RowBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const saved = await this.writing.saveRow(id, { key, row: rowOf(key, row), seen }, { acting: actingOf(caller), by });
    bodyOrProblem(saved, rowStatus, () => null, tellingOf);
    return this.view(id, caller);
  }

  @Delete(':id/draft/rows/:key')
  @Permission('mapping:change')
  @TakesVersion()
  @ApiOperation({ summary: 'Take one row out' })
  @ApiParam({ name: 'id', schema: uuid })
  @ApiParam({ name: 'key', schema: rowKey })
  @AnswersJson(draftedMapping, 'The draft as it is now')
  async removeRow(@RowPlace() { id, key }: RowAddress, @ExpectedVersion() seen: number, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const saved = await this.writing.saveRow(id, { key, row: null, seen }, { acting: actingOf(caller), by });
    bodyOrProblem(saved, rowStatus, () => null, tellingOf);
    return this.view(id, caller);
  }

  @Put(':id/draft/document')
  @Permission('mapping:change')
  @BodyLimit(64 * KB)
  @TakesVersion()
  @ApiOperation({ summary: 'Keep what is said of the two documents' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(documentRelation, draftedMapping, 'The draft as it is now')
  async saveDocument(@MappingId() id: string, @ExpectedVersion() seen: number, @Body() document: DocumentBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const saved = await this.writing.saveDocument(id, documentOf(document), seen, { acting: actingOf(caller), by });
    bodyOrProblem(saved, rowStatus, () => null, tellingOf);
    return this.view(id, caller);
  }

  private async view(id: string, caller: Caller) {
    return bodyOrProblem(await this.reading.one(id, actingOf(caller)), unknownStatus, ({ organisation: _, changed: __, ...own }) => own);
  }
}
