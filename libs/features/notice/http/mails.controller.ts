import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, KnownId, Permission, QueryParameters, type RefusalStatus } from '@platform/http';
import type { Actor } from '@platform/permissions';
import { MailStore, type MailView } from '../application/mail/mail-store';
import { type MailNotFailed, type MailUnknown, SendAgain } from '../application/mail/send-again';
import { listBody } from './list-body';
import { PageQuery } from './notice.dto';
import { listParameters, mail, mailList, uuid } from './notice.schemas';

const mailStatus = { MAIL_UNKNOWN: 404, MAIL_NOT_FAILED: 409 } as const satisfies RefusalStatus<MailUnknown | MailNotFailed>;

/** `w***@example.org`: enough to tell whose it is, too little to write to. */
const masked = ({ address, ...view }: MailView) => ({ ...view, address: address.replace(/^(.).*(?=@)/u, '$1***') });

@ApiTags('mails')
@Controller('api/v1/mails')
export class MailsController {
  constructor(
    private readonly mails: MailStore,
    private readonly again: SendAgain,
  ) {}

  @Get()
  @Permission('mail:list')
  @ApiOperation({ summary: 'What is mailed, and where it stands; without its text' })
  @QueryParameters(listParameters)
  @AnswersJson(mailList, 'One page, the newest first')
  async list(@Query() { limit, after }: PageQuery) {
    const { items, ...page } = await this.mails.page(limit, after ?? null);
    return listBody({ ...page, items: items.map(masked) });
  }

  @Post(':id/send-again')
  @HttpCode(200)
  @Permission('mail:send-again')
  @ApiParam({ name: 'id', schema: uuid })
  @ApiOperation({ summary: 'Have a failed mail tried once more; what was cut off may then arrive twice' })
  @AnswersJson(mail, 'The mail waits')
  async sendAgain(@KnownId('MAIL_UNKNOWN') id: string, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.again.execute(id, by), mailStatus, masked);
  }
}
