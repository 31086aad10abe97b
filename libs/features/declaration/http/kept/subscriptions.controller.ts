import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentCaller, KnownId, listOf, namedSchema, oneOfTexts, Permission, record, type RefusalStatus, TakesJson, text } from '@platform/http';
import type { Caller } from '@platform/permissions';
import { Follow, type FollowRefusal, type SubscriptionUnknown } from '../../application/kept/follow';
import { followedKinds } from '../../application/kept/subscriptions';
import { uuid } from '../drafts/drafts.schemas';
import { FollowBody, LONGEST_TARGET } from './subscription.dto';

const followStatus = { SUBSCRIPTION_TARGET: 422, SUBSCRIPTIONS_FULL: 409 } as const satisfies RefusalStatus<FollowRefusal>;
const endStatus = { SUBSCRIPTION_UNKNOWN: 404 } as const satisfies RefusalStatus<SubscriptionUnknown>;

const kind = oneOfTexts(followedKinds);
const subscription = namedSchema('Subscription', record({ id: uuid, kind, target: text({ description: 'Its number, as it is written' }), createdAt: text({ format: 'date-time' }) }));
const subscriptions = namedSchema('Subscriptions', record({ items: listOf(subscription) }));
const followAsked = record({ kind, target: text({ minLength: 1, maxLength: LONGEST_TARGET, description: 'Number of a declaration, a mapping or a standard, in any spelling' }) });

@ApiTags('subscriptions')
@Controller('api/v1/subscriptions')
export class SubscriptionsController {
  constructor(private readonly following: Follow) {}

  @Get()
  @Permission('subscription:list')
  @ApiOperation({ summary: 'What one follows, the newest first' })
  @AnswersJson(subscriptions, 'All of it')
  async list(@CurrentCaller() { account }: Caller) {
    return { items: (await this.following.list(account)).map((each) => ({ ...each })) };
  }

  @Post()
  @HttpCode(200)
  @Permission('subscription:begin')
  @ApiOperation({ summary: 'Follow a standard, a mapping or a declaration: what becomes of it comes into the inbox' })
  @TakesJson(followAsked, subscription, 'The subscription; the same one where it was there already')
  async begin(@Body() body: FollowBody, @CurrentCaller() { account }: Caller) {
    return bodyOrProblem(await this.following.begin({ account, ...body }), followStatus, (made) => ({ ...made }));
  }

  @Delete(':id')
  @HttpCode(204)
  @Permission('subscription:end')
  @ApiOperation({ summary: 'Follow it no longer' })
  @ApiParam({ name: 'id', schema: uuid })
  @ApiNoContentResponse({ description: 'It is over' })
  async end(@KnownId('SUBSCRIPTION_UNKNOWN') id: string, @CurrentCaller() { account }: Caller) {
    bodyOrProblem(await this.following.end(account, id), endStatus, () => null);
  }
}
