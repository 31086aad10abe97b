import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, dayOf, Permission, Public, QueryParameters, TakesJson } from '@platform/http';
import type { Actor } from '@platform/permissions';
import { type NewNotice, type NoticeVersion, PrivacyNotices } from '../application/notice/privacy-notices';
import type { PrivacyNotice } from '../domain/privacy-notice';
import { noticeParameters, NoticeQuery } from './notice.query';
import { NewNoticeBody } from './privacy.dto';
import { newNoticeStatus, noticeStatus } from './privacy.problems';
import { newNotice, noticeMade, privacyNotice } from './privacy.schemas';

@ApiTags('personal')
@Controller('api/v1')
export class PrivacyNoticesController {
  constructor(private readonly notices: PrivacyNotices) {}

  @Get('privacy-notice')
  @Public('Whoever gives data must be told before')
  @QueryParameters(noticeParameters)
  @ApiOperation({ summary: 'What people are told of their data, and the laws that name their rights' })
  @AnswersJson(privacyNotice, 'The version that holds today, or the one asked for')
  async one(@Query() { version }: NoticeQuery) {
    const notice = version === undefined ? await this.notices.current() : bodyOrProblem(await this.notices.numbered(version), noticeStatus, (found) => found);
    return noticeBody(notice, await this.notices.versions());
  }

  @Post('settings/privacy-notice')
  @Permission('privacy-notice:change')
  @ApiOperation({ summary: 'A new version of the privacy notice; earlier ones stay as they are' })
  @TakesJson(newNotice, noticeMade, 'The new version')
  async change(@Body() body: NewNoticeBody, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.notices.change(newNoticeOf(body), by), newNoticeStatus, (made) => made);
  }
}

function newNoticeOf({ validFrom, ...asked }: NewNoticeBody): NewNotice {
  const day = dayOf(validFrom);
  if (!day) throw new Error('the form let through what is no day');
  return { ...asked, validFrom: day };
}

const noticeBody = ({ number, validFrom, source, sections, laws }: PrivacyNotice, versions: readonly NoticeVersion[]) => ({ version: number, validFrom, source, sections, laws, versions });
