import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, ExpectedVersion, integer, localeOfRequest, namedSchema, Permission, record, TakesJson, TakesVersion, text } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import type { FastifyRequest } from 'fastify';
import { ReadDrafts } from '../../application/drafts/read-drafts';
import { ChangePublished } from '../../application/publication/change-published';
import { PublishDeclaration } from '../../application/publication/publish-declaration';
import { actedFor } from '../acted-for';
import { DeclarationId } from '../declaration-id';
import { changeStatus, publishStatus, unknownStatus, withFindings } from '../declaration.problems';
import { ownDeclaration, uuid } from '../drafts/drafts.schemas';
import { PublishBody } from '../signature/signature.dto';
import { publishAsked } from '../signature/signature.schemas';
import { LONGEST_REASON, WithdrawBody } from './publication.dto';

const outcome = namedSchema('DeclarationPublished', record({ number: text({ description: 'GT-D-…' }), version: integer({ minimum: 1 }) }));
const reasonAsked = record({ reason: text({ minLength: 1, maxLength: LONGEST_REASON, description: 'Everybody reads it' }) });

@ApiTags('declarations')
@Controller('api/v1/declarations')
export class DeclarationPublicationController {
  constructor(
    private readonly publishing: PublishDeclaration,
    private readonly changing: ChangePublished,
    private readonly reading: ReadDrafts,
  ) {}

  @Post(':id/publish')
  @HttpCode(200)
  @Permission('declaration:publish')
  @TakesVersion()
  @ApiOperation({ summary: 'Publish the draft, or the next version; what is published can be amended and withdrawn, and never be deleted' })
  @ApiParam({ name: 'id', schema: uuid })
  @ApiBody({ schema: publishAsked, required: false })
  @AnswersJson(outcome, 'Its number; the same one when it is published once more')
  async publish(@DeclarationId() id: string, @ExpectedVersion() version: number, @Body() { passkey }: PublishBody, @CurrentActor() by: Actor, @Req() request: FastifyRequest) {
    const answered = passkey && by.account ? { passkey: { account: by.account, answer: passkey, host: request.host } } : {};
    const published = await this.publishing.execute(id, { version, acting: actedFor(by), by, ...answered });
    return bodyOrProblem(published, publishStatus, ({ number, version: made }) => ({ number, version: made }), withFindings(localeOfRequest(request)));
  }

  @Post(':id/amend')
  @HttpCode(200)
  @Permission('declaration:amend')
  @ApiOperation({ summary: 'Begin the next version with what was published last' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(ownDeclaration, 'With a draft that is being written')
  async amend(@DeclarationId() id: string, @CurrentCaller() caller: Caller) {
    bodyOrProblem(await this.changing.amend(id, actingOf(caller)), changeStatus, () => null);
    return this.view(id, caller);
  }

  @Post(':id/withdraw')
  @Permission('declaration:withdraw')
  @ApiOperation({ summary: 'Abolish the own declaration; it stays readable with the reason' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(reasonAsked, ownDeclaration, 'Withdrawn')
  async withdraw(@DeclarationId() id: string, @Body() { reason }: WithdrawBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.changing.withdraw(id, reason.trim(), { acting: actingOf(caller), by }), changeStatus, () => null);
    return this.view(id, caller);
  }

  private async view(id: string, caller: Caller) {
    return bodyOrProblem(await this.reading.one(id, actingOf(caller)), unknownStatus, (found) => ({ ...found }));
  }
}
