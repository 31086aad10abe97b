import { Controller, Get, Header, Query } from '@nestjs/common';
import { AnswersPage, bodyOrProblem, Language as InLanguage, Public, type RefusalStatus } from '@platform/http';
import { type Language, PageFrame } from '@ui';
import { type NoticeUnknown, PrivacyNotices } from '../application/notice/privacy-notices';
import { PrivacyPage } from './privacy-page';
import './texts';

const status = { NOTICE_UNKNOWN: 404 } as const satisfies RefusalStatus<NoticeUnknown>;

/** `/hans/privacy`: what people are told of their data; `?version=` an earlier version. */
@Public('Whoever gives data must be told before')
@Controller(['hans', 'hant', 'en'])
export class PrivacyPages {
  constructor(
    private readonly notices: PrivacyNotices,
    private readonly frame: PageFrame,
  ) {}

  @Get('privacy')
  @Header('content-type', 'text/html; charset=utf-8')
  @AnswersPage('The privacy notice')
  async notice(@Query('version') version: unknown, @InLanguage() language: Language): Promise<string> {
    const [current, versions] = await Promise.all([this.notices.current(), this.notices.versions()]);
    const notice = version === undefined ? current : bodyOrProblem(await this.notices.numbered(numberOf(version)), status, (found) => found);
    return this.frame.render(language, this.facts(notice.number === current.number, version, language), <PrivacyPage notice={notice} current={current.number} versions={versions} />);
  }

  private facts(holds: boolean, version: unknown, language: Language) {
    const t = this.frame.texts(language);
    const title = t('page.privacy.title');
    return { title, description: t('page.privacy.description'), path: '/privacy', ...(version !== undefined && { query: `version=${numberOf(version)}` }), crumbs: [{ label: title }], unlisted: !holds };
  }
}

const numberOf = (version: unknown): number => (typeof version === 'string' && /^[1-9]\d{0,5}$/.test(version) ? Number(version) : 0);
