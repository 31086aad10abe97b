import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, BodyLimit, bodyOrProblem, Bytes, CreatesJson, ExpectedVersion, Language, MB, Permission, QueryParameters, TakesBytes, TakesJson, TakesVersion } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Locale } from '@platform/locale';
import { ImportCatalogueRows } from '../../application/catalogue/draft/import-rows';
import type { Drafting } from '../../application/catalogue/draft/own-draft';
import { ReadCatalogueDrafts } from '../../application/catalogue/draft/read-drafts';
import { WriteCatalogueDraft } from '../../application/catalogue/draft/write-draft';
import { CatalogueId, WhoDrafts } from './catalogue-place';
import { begunOf, contentOf, draftBody, importedBody, lineBody } from './draft-body';
import { BeginBody, ContentBody, ImportQuery } from './draft.dto';
import { beginStatus, draftTelling, importStatus, saveStatus, unfitStatus, unknownStatus, unreadableStatus } from './draft.problems';
import { beginAsked, catalogueDraft, catalogueDrafts, catalogueId, contentAsked, importedRows, importParameters } from './draft.schemas';

const NOTHING = Buffer.alloc(0);

@ApiTags('catalogue-drafts')
@Controller('api/v1/catalogue-drafts')
export class CatalogueDraftsController {
  constructor(
    private readonly reading: ReadCatalogueDrafts,
    private readonly writing: WriteCatalogueDraft,
    private readonly importing: ImportCatalogueRows,
  ) {}

  @Post()
  @Permission('catalogue-draft:begin')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Begin the next version of a catalogue of recognition, with the rows that were published last; of a new one with none' })
  @CreatesJson(beginAsked, catalogueDraft, 'The draft')
  async begin(@Body() body: BeginBody, @WhoDrafts() who: Drafting, @IdempotencyKey() keyed: Keyed | null, @Language() locale: Locale) {
    const asked = bodyOrProblem(begunOf(body), unreadableStatus, (read) => read, draftTelling(locale));
    const begun = await this.writing.begin(asked, who, keyed);
    return this.view(bodyOrProblem(begun, beginStatus, (id) => id, draftTelling(locale)), who, locale);
  }

  @Get()
  @Permission('catalogue-draft:list')
  @ApiOperation({ summary: 'Catalogues on which the centre works, those that wait for a second person first' })
  @AnswersJson(catalogueDrafts, 'All of them')
  async list(@WhoDrafts() who: Drafting) {
    return bodyOrProblem(await this.reading.list(who), {}, ({ lines, example }) => ({ items: lines.map((line) => lineBody(line, who.caller)), example }));
  }

  @Get(':id')
  @Permission('catalogue-draft:read')
  @ApiOperation({ summary: 'A draft whole, what the rules find in it, and what changed since the last version' })
  @ApiParam({ name: 'id', schema: catalogueId })
  @AnswersJson(catalogueDraft, 'The draft')
  one(@CatalogueId() id: string, @WhoDrafts() who: Drafting, @Language() locale: Locale) {
    return this.view(id, who, locale);
  }

  @Put(':id')
  @Permission('catalogue-draft:change')
  @TakesVersion()
  @BodyLimit(8 * MB)
  @ApiOperation({ summary: 'Keep the whole of it' })
  @ApiParam({ name: 'id', schema: catalogueId })
  @TakesJson(contentAsked, catalogueDraft, 'As it is now')
  async save(@CatalogueId() id: string, @ExpectedVersion() version: number, @Body() body: ContentBody, @WhoDrafts() who: Drafting, @Language() locale: Locale) {
    await this.view(id, who, locale);
    const content = bodyOrProblem(contentOf(body), unreadableStatus, (read) => read, draftTelling(locale));
    bodyOrProblem(await this.writing.save(id, content, version, who), saveStatus, () => null, draftTelling(locale));
    return this.view(id, who, locale);
  }

  @Delete(':id')
  @HttpCode(204)
  @Permission('catalogue-draft:drop')
  @TakesVersion()
  @ApiOperation({ summary: 'Give up what was begun; what was proposed is taken back first, and what was published stays' })
  @ApiParam({ name: 'id', schema: catalogueId })
  @ApiNoContentResponse({ description: 'It is gone' })
  async drop(@CatalogueId() id: string, @ExpectedVersion() version: number, @WhoDrafts() who: Drafting, @Language() locale: Locale) {
    bodyOrProblem(await this.writing.drop(id, version, who), unfitStatus, () => null, draftTelling(locale));
  }

  @Post(':id/import')
  @HttpCode(200)
  @Permission('catalogue-draft:import')
  @TakesBytes(4 * MB)
  @ApiOperation({ summary: 'Read rows out of a text file or a workbook; every faulty row is told by line and column, and a file with one is never kept' })
  @ApiParam({ name: 'id', schema: catalogueId })
  @QueryParameters(importParameters)
  @AnswersJson(importedRows, 'What was read, and whether it stands in the draft now')
  async import(@CatalogueId() id: string, @Query() { keep }: ImportQuery, @Bytes() bytes: Buffer | null, @WhoDrafts() who: Drafting, @Language() locale: Locale) {
    await this.view(id, who, locale);
    const read = await this.importing.execute(id, { bytes: bytes ?? NOTHING, keep: keep === 'true' }, who);
    return bodyOrProblem(read, importStatus, (found) => importedBody(found, locale), draftTelling(locale));
  }

  private async view(id: string, who: Drafting, locale: Locale) {
    return bodyOrProblem(await this.reading.one(id, who), unknownStatus, (seen) => draftBody(seen, who.caller, locale));
  }
}
