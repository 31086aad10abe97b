import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, dayOf, Permission, Public, QueryParameters, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { NoticeReadings } from '../application/notice/notice-readings';
import { type NewNotice, type NoticeVersion, PrivacyNotices } from '../application/notice/privacy-notices';
import type { PrivacyNotice } from '../domain/privacy-notice';
import { noticeParameters, NoticeQuery } from './notice.query';
import { NewNoticeBody } from './privacy.dto';
import { newNoticeStatus, noticeStatus } from './privacy.problems';
import { newNotice, noticeCounts, noticeMade, ownNotice, privacyNotice } from './privacy.schemas';

@ApiTags('personal')
@Controller('api/v1')
export class PrivacyNoticesController {
  constructor(
    private readonly notices: PrivacyNotices,
    private readonly readings: NoticeReadings,
  ) {}

  @Get('privacy-notice')
  @Public('Whoever gives data must be told before')
  @QueryParameters(noticeParameters)
  @ApiOperation({ summary: 'What people are told of their data, and the laws that name their rights' })
  @AnswersJson(privacyNotice, 'The version that holds today, or the one asked for')
  async one(@Query() { version }: NoticeQuery) {
    const notice = version === undefined ? await this.notices.current() : bodyOrProblem(await this.notices.numbered(version), noticeStatus, (found) => found);
    return noticeBody(notice, await this.notices.versions());
  }

  @Get('personal/notice')
  @Permission('personal:read')
  @ApiOperation({ summary: 'Whether the person who is signed in has read the notice that holds' })
  @AnswersJson(ownNotice, 'The version that holds, and the one that the person read last')
  own(@CurrentCaller() { account }: Caller) {
    return this.readings.own(account);
  }

  @Get('settings/privacy-notice')
  @Permission('privacy-notice:read')
  @ApiOperation({ summary: 'How many persons have read which version of the notice, and how many agree to what' })
  @AnswersJson(noticeCounts, 'Numbers alone')
  counts() {
    return this.readings.counts();
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
