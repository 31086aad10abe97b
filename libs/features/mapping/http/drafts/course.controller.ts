import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, ExpectedVersion, Language, Permission, QueryParameters, TakesVersion, text } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { Actor, Caller } from '@platform/permissions';
import { ReadDrafts } from '../../application/drafts/read-drafts';
import { SubmitMapping } from '../../application/drafts/submit-mapping';
import { LintMapping } from '../../application/lint-mapping';
import { ReadVersions } from '../../application/versions/read-versions';
import { MappingId } from '../mapping-id';
import { stateStatus, submitStatus, tellingIn, unknownStatus, versionStatus } from '../mapping.problems';
import { lookedMapping, submittedMapping, uuid } from './drafts.schemas';
import { lookedBody } from './looked-body';
import { diffParameters, DiffQuery } from './versions.dto';
import { changesSchema, frozenVersion, noAnswer, versionsSchema } from './versions.schemas';
import { changesBody } from './versions-body';

@ApiTags('mappings')
@Controller('api/v1/mappings')
export class MappingCourseController {
  constructor(
    private readonly reading: ReadDrafts,
    private readonly linting: LintMapping,
    private readonly submitting: SubmitMapping,
    private readonly versions: ReadVersions,
  ) {}

  @Post(':id/lint')
  @HttpCode(200)
  @Permission('mapping:check')
  @ApiOperation({ summary: 'Hold the draft against the rules, the register and the engine, and sum up its gaps; nothing changes' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(lookedMapping, 'What was found, the gap both ways, and what the engine derives of the documents')
  async lint(@MappingId() id: string, @CurrentCaller() caller: Caller, @Language() locale: Locale) {
    const { content, number, supersedes } = bodyOrProblem(await this.reading.one(id, actingOf(caller)), unknownStatus, (found) => found);
    return lookedBody(await this.linting.execute(content, [number, supersedes]), locale);
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Permission('mapping:submit')
  @TakesVersion()
  @ApiOperation({ summary: 'Freeze the draft as the next version and hand it to review; the first one gives the mapping its number' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(submittedMapping, 'The version')
  async submit(@MappingId() id: string, @ExpectedVersion() version: number, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @Language() locale: Locale) {
    const submitted = await this.submitting.submit(id, { version, acting: actingOf(caller), by });
    return bodyOrProblem(submitted, submitStatus, (frozen) => ({ ...frozen }), tellingIn(locale));
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permission('mapping:withdraw')
  @ApiOperation({ summary: 'Give a mapping up before it is approved; its number is never used again' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(noAnswer, 'Done')
  async withdraw(@MappingId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.submitting.withdraw(id, { acting: actingOf(caller), by }), stateStatus, () => ({ state: 'withdrawn' }));
  }

  @Post(':id/revise')
  @HttpCode(200)
  @Permission('mapping:revise')
  @ApiOperation({ summary: 'Take a reviewed mapping back to write its next version, which goes to the same panel' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(noAnswer, 'Done')
  async revise(@MappingId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.submitting.revise(id, { acting: actingOf(caller), by }), stateStatus, () => ({ state: 'draft' }));
  }

  @Get(':id/draft/versions')
  @Permission('mapping:read')
  @ApiOperation({ summary: 'Versions as they were submitted, the latest first' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(versionsSchema, 'All of them')
  async list(@MappingId() id: string, @CurrentCaller() caller: Caller) {
    return bodyOrProblem(await this.versions.list(id, actingOf(caller)), unknownStatus, (items) => ({ items: items.map(({ mapping: _, by: __, ...one }) => one) }));
  }

  @Get(':id/draft/versions/:version')
  @Permission('mapping:read')
  @ApiOperation({ summary: 'A version as it was submitted' })
  @ApiParam({ name: 'id', schema: uuid })
  @ApiParam({ name: 'version', schema: text({ maxLength: 9, example: '1' }) })
  @AnswersJson(frozenVersion, 'The version')
  async one(@MappingId() id: string, @Param('version') which: string, @CurrentCaller() caller: Caller) {
    return bodyOrProblem(await this.versions.one(id, versionOf(which), actingOf(caller)), versionStatus, ({ mapping: _, by: __, ...found }) => found);
  }

  @Get(':id/draft/diff')
  @Permission('mapping:read')
  @ApiOperation({ summary: 'What changed from one version to another, texts word by word' })
  @ApiParam({ name: 'id', schema: uuid })
  @QueryParameters(diffParameters)
  @AnswersJson(changesSchema, 'Rows by their keys')
  async diff(@MappingId() id: string, @Query() { from, to }: DiffQuery, @CurrentCaller() caller: Caller, @Language() locale: Locale) {
    return bodyOrProblem(await this.versions.diff(id, { from: from ?? null, to: to ?? null, locale }, actingOf(caller)), versionStatus, changesBody);
  }
}

/** 0 for what is no number of a version: there is none of it. */
const versionOf = (which: string): number => (/^[1-9]\d{0,8}$/.test(which) ? Number(which) : 0);
