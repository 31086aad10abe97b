import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { bodyOrProblem, CurrentActor, integer, Language, namedSchema, oneOfTexts, Public, record, type RefusalStatus, SmallBucket, TakesJson, text } from '@platform/http';
import { type Locale, locales } from '@platform/locale';
import type { Actor } from '@platform/permissions';
import { AskFollow, type FollowRefusal } from '../../application/follow/ask-follow';
import { DAYS_TO_CONFIRM, followKinds, followWays } from '../../domain/follow';
import { LONGEST_ADDRESS } from '../notice.dto';
import { AskFollowBody, LONGEST_TARGET } from './follow.dto';

const followStatus = { FOLLOW_TARGET: 422 } as const satisfies RefusalStatus<FollowRefusal>;
const asked = record({
  email: text({ format: 'email', maxLength: LONGEST_ADDRESS }), kind: oneOfTexts(followKinds),
  'target?': text({ maxLength: LONGEST_TARGET, description: 'Number in any spelling, or the id of a sector; nothing for all mappings' }), 'way?': oneOfTexts(followWays), 'locale?': oneOfTexts(locales),
});
const taken = namedSchema('FollowAsked', record({ kind: oneOfTexts(followKinds), target: text(), confirmWithinDays: integer() }));

@ApiTags('subscriptions')
@Controller('api/v1/subscriptions/by-mail')
@Public('Whoever wants to be told by mail needs no account; who reads the mails of the address confirms')
export class FollowController {
  constructor(private readonly asking: AskFollow) {}

  @Post()
  @SmallBucket('report')
  @ApiOperation({ summary: 'Follow by mail without an account: a mail goes to the address, and nothing else before it was confirmed there' })
  @TakesJson(asked, taken, 'The same whether or not the address is known')
  async ask(@Body() { email, kind, target, way, locale }: AskFollowBody, @Language() language: Locale, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.asking.execute({ email, what: { kind, target }, way, locale: locale ?? language }, by), followStatus, (what) => ({ ...what, confirmWithinDays: DAYS_TO_CONFIRM }));
  }
}
