import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, BodyLimit, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, Language, MB, Permission, QueryParameters, TakesJson, text } from '@platform/http';
import { IdempotencyKey, type Keyed, keyStatus, TakesIdempotencyKey } from '@platform/idempotency';
import type { Locale } from '@platform/locale';
import type { Actor, Caller } from '@platform/permissions';
import type { Typed } from '../../application/drafts/draft-store';
import { BeginMany } from '../../application/many/begin-many';
import { ExportOwn } from '../../application/many/export-own';
import { ReadRows } from '../../application/many/read-rows';
import { ReplaceReference } from '../../application/many/replace-reference';
import { exportFile } from './export-file';
import { begunBody, replacedBody, restingBody } from './many-body';
import { BulkBody, exportParameters, ExportQuery, ReplaceBody, ReplacementBody, rowsParameters, RowsQuery } from './many.dto';
import { referenceStatus } from './many.problems';
import { begunMany, bulkAsked, ownRows, replaceAsked, replacedItems, replacementAsked, resting } from './many.schemas';

@ApiTags('declarations')
@Controller('api/v1/declarations')
export class ManyController {
  constructor(
    private readonly replacing: ReplaceReference,
    private readonly beginning: BeginMany,
    private readonly reading: ReadRows,
    private readonly exporting: ExportOwn,
  ) {}

  @Post('replacements/check')
  @Permission('declaration:replace')
  @ApiOperation({ summary: 'Own declarations that rest on an edition, and what the rules say of each with another in its place; nothing changes' })
  @TakesJson(replacementAsked, resting, 'Each with what would change')
  async check(@Body() asked: ReplacementBody, @CurrentCaller() caller: Caller, @Language() locale: Locale) {
    return bodyOrProblem(await this.replacing.check(asked, actingOf(caller).organisation), referenceStatus, (items) => restingBody(items, locale));
  }

  @Post('replacements')
  @Permission('declaration:replace')
  @ApiOperation({ summary: 'Put another edition in the place of one: each declaration gets a version of its own that is published, or stays as it was. Sent again it goes on where it ended' })
  @TakesJson(replaceAsked, replacedItems, 'What became of each')
  async replace(@Body() { items, ...asked }: ReplaceBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @Language() locale: Locale) {
    const replaced = await this.replacing.replace(asked, items.map(({ notices = [], ...item }) => ({ ...item, notices })), { organisation: actingOf(caller).organisation, by });
    return bodyOrProblem(replaced, referenceStatus, (outcomes) => replacedBody(outcomes, locale));
  }

  @Post('bulk')
  @Permission('declaration:bulk')
  @BodyLimit(8 * MB)
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Begin up to 100 declarations, each with what the rules say of it' })
  @CreatesJson(bulkAsked, begunMany, 'In the order in which they were sent')
  async bulk(@Body() { items }: BulkBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null, @Language() locale: Locale) {
    const begun = await this.beginning.execute(items.map(({ draft }) => (isTyped(draft) ? draft : null)), { acting: actingOf(caller), by, keyed });
    return bodyOrProblem(begun, keyStatus, (made) => begunBody(made, locale));
  }

  @Get('mine/rows')
  @Permission('declaration:rows')
  @ApiOperation({ summary: 'Products or indicators of all own declarations' })
  @QueryParameters(rowsParameters)
  @AnswersJson(ownRows, 'One page')
  async rows(@Query() { of, q, page, limit }: RowsQuery, @CurrentCaller() caller: Caller) {
    const { items, total, next } = await this.reading.page({ of, words: q ?? '', page, limit }, actingOf(caller));
    return { items: items.map((item) => ({ ...item })), total, next };
  }

  @Get('mine/export')
  @Permission('declaration:export')
  @ApiOperation({ summary: 'Everything that the enterprise has in declarations, with every version and the digests of its proofs' })
  @QueryParameters(exportParameters)
  @ApiOkResponse({ description: 'A file', content: { 'application/jsonl': { schema: text() }, 'text/csv': { schema: text() }, 'application/zip': { schema: { type: 'string', format: 'binary' } } } })
  async export(@Query() { as }: ExportQuery, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const acting = actingOf(caller);
    await this.exporting.begin(as, by, acting);
    return exportFile(as, { declarations: () => this.exporting.declarations(acting), rows: (of) => this.reading.all(of, acting) });
  }
}

const isTyped = (draft: unknown): draft is Typed => typeof draft === 'object' && draft !== null && !Array.isArray(draft);
