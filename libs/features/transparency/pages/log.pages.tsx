import { Controller, Get, Header, Query } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { type Language, PageFrame } from '@ui';
import { type LogView, SeeLog } from '../application/see-log';
import { askedOf } from '../domain/asked';
import { LogPage } from './log-page';
import './texts';

const LONGEST = 200;

/** The page of the public log. What does not fit into the box is not looked for. */
@Public('Everybody may check what was published')
@Controller(['hans/log', 'hant/log', 'en/log'])
export class LogPages {
  constructor(
    private readonly see: SeeLog,
    private readonly frame: PageFrame,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @AnswersPage('The public log')
  async page(@Query() { q }: Readonly<Record<string, unknown>>, @InLanguage() language: Language): Promise<string> {
    const typed = typeof q === 'string' ? q.trim().slice(0, LONGEST) : '';
    return this.shown(typed, await this.see.execute('main', askedOf(typed)), language);
  }

  private shown(q: string, view: LogView, language: Language): string {
    const t = this.frame.texts(language);
    const title = t('page.log.title');
    const query = q === '' ? {} : { query: new URLSearchParams({ q }).toString() };
    return this.frame.render(language, { title, description: t('page.log.lead'), path: '/log', crumbs: [{ label: title }], ...query }, <LogPage q={q} view={view} />);
  }
}
