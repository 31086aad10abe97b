import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentCaller, KnownId, Language, Permission, QueryParameters, type RefusalStatus } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { Caller } from '@platform/permissions';
import { type ItemUnknown, LookIntoInbox } from '../application/inbox/look-into-inbox';
import { ItemBodies } from './item-body';
import { InboxQuery } from './notice.dto';
import { inboxParameters, item, itemList, uuid } from './notice.schemas';

const inboxStatus = { ITEM_UNKNOWN: 404 } as const satisfies RefusalStatus<ItemUnknown>;

@ApiTags('inbox')
@Controller('api/v1/inbox')
export class InboxController {
  constructor(
    private readonly inbox: LookIntoInbox,
    private readonly bodies: ItemBodies,
  ) {}

  @Get()
  @Permission('inbox:read')
  @ApiOperation({ summary: 'What waits for the person, and for the role in which they act' })
  @QueryParameters(inboxParameters)
  @AnswersJson(itemList, 'One page, the newest first')
  async list(@Query() { reason, kind, state, limit, after }: InboxQuery, @CurrentCaller() caller: Caller, @Language() locale: Locale) {
    return this.bodies.page(await this.inbox.page(caller, { reason: reason ?? null, kind: kind ?? null, done: state === 'done', limit, after: after ?? null }), locale);
  }

  @Post(':id/seen')
  @HttpCode(200)
  @Permission('inbox:mark')
  @ApiParam({ name: 'id', schema: uuid })
  @ApiOperation({ summary: 'The item was looked at' })
  @AnswersJson(item, 'The item; an earlier look stays')
  async seen(@KnownId('ITEM_UNKNOWN') id: string, @CurrentCaller() caller: Caller, @Language() locale: Locale) {
    return bodyOrProblem(await this.inbox.mark(caller, id, 'seen'), inboxStatus, (found) => this.bodies.one(found, locale));
  }

  @Post(':id/done')
  @HttpCode(200)
  @Permission('inbox:mark')
  @ApiParam({ name: 'id', schema: uuid })
  @ApiOperation({ summary: 'The item is done; it stays in the list of what was done' })
  @AnswersJson(item, 'The item; an earlier mark stays')
  async done(@KnownId('ITEM_UNKNOWN') id: string, @CurrentCaller() caller: Caller, @Language() locale: Locale) {
    return bodyOrProblem(await this.inbox.mark(caller, id, 'done'), inboxStatus, (found) => this.bodies.one(found, locale));
  }
}
