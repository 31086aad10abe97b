import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, BodyLimit, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, ExpectedVersion, Language, MB, Permission, QueryParameters, TakesJson, TakesVersion } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Locale } from '@platform/locale';
import type { Actor, Caller } from '@platform/permissions';
import { ReadDrafts } from '../../application/drafts/read-drafts';
import { WriteDraft } from '../../application/drafts/write-draft';
import { LintDraft } from '../../application/lint-draft';
import { DeclarationId } from '../declaration-id';
import { createStatus, draftStatus, tellingOf, unknownStatus } from '../declaration.problems';
import { linted } from '../lint.schemas';
import { lintedBody } from '../linted-body';
import { DraftBody, NewDraftBody, ownParameters, OwnQuery } from './drafts.dto';
import { draftAsked, newDraftAsked, ownDeclaration, ownDeclarations, uuid } from './drafts.schemas';

@ApiTags('declarations')
@Controller('api/v1/declarations')
export class DraftsController {
  constructor(
    private readonly reading: ReadDrafts,
    private readonly writing: WriteDraft,
    private readonly linting: LintDraft,
  ) {}

  @Post()
  @Permission('declaration:draft')
  @BodyLimit(2 * MB)
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Begin a declaration, empty, with what was typed, or as a copy of another one' })
  @CreatesJson(newDraftAsked, ownDeclaration, 'The draft')
  async create(@Body() { draft = {}, copyOf }: NewDraftBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    const created = await this.writing.create(copyOf === undefined ? { draft } : { copyOf }, { acting: actingOf(caller), by, keyed });
    return this.view(bodyOrProblem(created, createStatus, (id) => id), caller);
  }

  @Get('mine')
  @Permission('declaration:list')
  @ApiOperation({ summary: 'Declarations of the enterprise for which one acts, those that were written last first' })
  @QueryParameters(ownParameters)
  @AnswersJson(ownDeclarations, 'One page')
  async mine(@Query() { limit, after }: OwnQuery, @CurrentCaller() caller: Caller) {
    const { items, total, next } = await this.reading.page({ limit, after: after ?? null }, actingOf(caller));
    return { items: items.map((line) => ({ ...line })), total: Math.min(total, 10_000), totalIsLowerBound: total > 10_000, next };
  }

  @Get(':id/draft')
  @Permission('declaration:read')
  @ApiOperation({ summary: 'What was typed of an own declaration' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(ownDeclaration, 'The draft')
  async one(@DeclarationId() id: string, @CurrentCaller() caller: Caller) {
    return this.view(id, caller);
  }

  @Put(':id/draft')
  @Permission('declaration:change')
  @BodyLimit(2 * MB)
  @TakesVersion()
  @ApiOperation({ summary: 'Keep what was typed; it need not be readable. What was kept already makes no new version' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(draftAsked, ownDeclaration, 'As it is now')
  async save(@DeclarationId() id: string, @ExpectedVersion() version: number, @Body() { draft }: DraftBody, @CurrentCaller() caller: Caller) {
    bodyOrProblem(await this.writing.save(id, draft, version, actingOf(caller)), draftStatus, () => null, tellingOf);
    return this.view(id, caller);
  }

  @Post(':id/lint')
  @HttpCode(200)
  @Permission('declaration:check')
  @ApiOperation({ summary: 'Hold the draft against the rules of law and the register; nothing changes' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(linted, 'What blocks it, what its readers must be told, what is worth a look, and what could not be read')
  async lint(@DeclarationId() id: string, @CurrentCaller() caller: Caller, @Language() locale: Locale) {
    const { draft } = bodyOrProblem(await this.reading.one(id, actingOf(caller)), unknownStatus, (found) => found);
    return lintedBody(await this.linting.execute(draft, actingOf(caller).organisation), locale);
  }

  private async view(id: string, caller: Caller) {
    return bodyOrProblem(await this.reading.one(id, actingOf(caller)), unknownStatus, (found) => ({ ...found }));
  }
}
