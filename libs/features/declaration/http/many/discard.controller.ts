import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, Permission } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { ReadDrafts } from '../../application/drafts/read-drafts';
import { DiscardDraft } from '../../application/many/discard-draft';
import { DeclarationId } from '../declaration-id';
import { unknownStatus } from '../declaration.problems';
import { ownDeclaration, uuid } from '../drafts/drafts.schemas';
import { discardStatus } from './many.problems';
import { discarded } from './many.schemas';

@ApiTags('declarations')
@Controller('api/v1/declarations')
export class DiscardController {
  constructor(
    private readonly discarding: DiscardDraft,
    private readonly reading: ReadDrafts,
  ) {}

  @Post(':id/discard')
  @HttpCode(200)
  @Permission('declaration:discard')
  @ApiOperation({ summary: 'Give up what is being written: an amendment goes back to what is published, a draft never published is put aside and may be taken up again' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(discarded, 'What became of it')
  async discard(@DeclarationId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.discarding.discard(id, { acting: actingOf(caller), by }), discardStatus, (became) => ({ became }));
  }

  @Post(':id/restore')
  @HttpCode(200)
  @Permission('declaration:restore')
  @ApiOperation({ summary: 'Take up a draft again that was put aside' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(ownDeclaration, 'The draft')
  async restore(@DeclarationId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.discarding.restore(id, { acting: actingOf(caller), by }), unknownStatus, () => null);
    return bodyOrProblem(await this.reading.one(id, actingOf(caller)), unknownStatus, (found) => ({ ...found }));
  }
}
