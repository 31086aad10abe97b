import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, Public, SmallBucket, text } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Actor } from '@platform/permissions';
import { FindPublishedMapping } from '../../application/approval/find-published-mapping';
import { ObjectToMapping } from '../../application/approval/object-to-mapping';
import { mappingBody } from './approval-body';
import { ObjectionBody } from './approval.dto';
import { approvalTelling, findStatus, objectStatus } from './approval.problems';
import { mappingNumber, objected, objectionAsked, publishedMapping } from './approval.schemas';

@ApiTags('mappings')
@Controller('api/v1/mappings')
@Public('what regulators tell everybody of mappings is public, and anybody may object during a notice')
export class PublishedMappingsController {
  constructor(
    private readonly finding: FindPublishedMapping,
    private readonly objecting: ObjectToMapping,
  ) {}

  @Get(':number')
  @ApiOperation({ summary: 'A mapping by its number, however it is typed, as it was shown last' })
  @ApiParam(mappingNumber)
  @AnswersJson(publishedMapping, 'With its acts and where it stands in the public log')
  async one(@Param('number') typed: string) {
    return bodyOrProblem(await this.finding.execute(typed), findStatus, mappingBody, approvalTelling);
  }

  @Get(':number/versions/:version')
  @ApiOperation({ summary: 'One version of a mapping, which may be an old one' })
  @ApiParam({ name: 'version', schema: text({ maxLength: 9, example: '1' }) })
  @ApiParam(mappingNumber)
  @AnswersJson(publishedMapping, 'As it was shown')
  async version(@Param('number') typed: string, @Param('version') which: string) {
    return bodyOrProblem(await this.finding.execute(typed, versionOf(which)), findStatus, mappingBody, approvalTelling);
  }

  @Post(':number/objections')
  @SmallBucket('report')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Object to a mapping during its notice; the digest of the words stands in the public log' })
  @ApiParam(mappingNumber)
  @CreatesJson(objectionAsked, objected, 'It lies before the regulator, and is answered before anybody approves')
  async object(@Param('number') typed: string, @Body() { words }: ObjectionBody, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    return bodyOrProblem(await this.objecting.execute(typed, words.trim(), by, keyed), objectStatus, (made) => ({ ...made }));
  }
}

/** 0, which no version has, where it is none. */
const versionOf = (typed: string): number => (/^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : 0);
