import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, ExpectedVersion, Language, Permission, TakesJson, TakesVersion } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { Drafting } from '../../application/catalogue/draft/own-draft';
import { PublishCatalogue } from '../../application/catalogue/draft/publish-draft';
import { ReadCatalogueDrafts } from '../../application/catalogue/draft/read-drafts';
import { CatalogueId, WhoDrafts } from './catalogue-place';
import { draftBody } from './draft-body';
import { ReturnBody } from './draft.dto';
import { draftTelling, proposeStatus, publishStatus, unfitStatus, unknownStatus } from './draft.problems';
import { catalogueDraft, catalogueId, publishedVersion, returnAsked } from './draft.schemas';

const NOW = 'As it stands now';

@ApiTags('catalogue-drafts')
@Controller('api/v1/catalogue-drafts')
export class CataloguePublicationController {
  constructor(
    private readonly publishing: PublishCatalogue,
    private readonly reading: ReadCatalogueDrafts,
  ) {}

  @Post(':id/propose')
  @HttpCode(200)
  @Permission('catalogue-draft:propose')
  @TakesVersion()
  @ApiOperation({ summary: 'The first person proposes it for publication, once no rule finds an error' })
  @ApiParam({ name: 'id', schema: catalogueId })
  @AnswersJson(catalogueDraft, NOW)
  async propose(@CatalogueId() id: string, @ExpectedVersion() version: number, @WhoDrafts() who: Drafting, @Language() locale: Locale) {
    await this.view(id, who, locale);
    bodyOrProblem(await this.publishing.propose(id, version, who), proposeStatus, () => null, draftTelling(locale));
    return this.view(id, who, locale);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permission('catalogue-draft:withdraw')
  @TakesVersion()
  @ApiOperation({ summary: 'Whoever proposed it takes it back' })
  @ApiParam({ name: 'id', schema: catalogueId })
  @AnswersJson(catalogueDraft, NOW)
  async withdraw(@CatalogueId() id: string, @ExpectedVersion() version: number, @WhoDrafts() who: Drafting, @Language() locale: Locale) {
    bodyOrProblem(await this.publishing.withdraw(id, version, who), unfitStatus, () => null, draftTelling(locale));
    return this.view(id, who, locale);
  }

  @Post(':id/return')
  @HttpCode(200)
  @Permission('catalogue-draft:return')
  @TakesVersion()
  @ApiOperation({ summary: 'The second person returns it with what is to be put right' })
  @ApiParam({ name: 'id', schema: catalogueId })
  @TakesJson(returnAsked, catalogueDraft, NOW)
  async return(@CatalogueId() id: string, @ExpectedVersion() version: number, @Body() { words }: ReturnBody, @WhoDrafts() who: Drafting, @Language() locale: Locale) {
    bodyOrProblem(await this.publishing.return(id, words.trim(), version, who), unfitStatus, () => null, draftTelling(locale));
    return this.view(id, who, locale);
  }

  @Post(':id/publish')
  @HttpCode(200)
  @Permission('catalogue-draft:publish')
  @TakesVersion()
  @ApiOperation({ summary: 'The second person publishes it: a version that nobody changes, with its digest in the public log' })
  @ApiParam({ name: 'id', schema: catalogueId })
  @AnswersJson(publishedVersion, 'The version')
  async publish(@CatalogueId() id: string, @ExpectedVersion() version: number, @WhoDrafts() who: Drafting, @Language() locale: Locale) {
    return bodyOrProblem(await this.publishing.publish(id, version, who), publishStatus, (published) => ({ id, ...published }), draftTelling(locale));
  }

  private async view(id: string, who: Drafting, locale: Locale) {
    return bodyOrProblem(await this.reading.one(id, who), unknownStatus, (seen) => draftBody(seen, who.caller, locale));
  }
}
