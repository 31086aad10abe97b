import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { AnswersPage, HttpProblem, Language as InLanguage, Public, RunsOwnScript } from '@platform/http';
import { type Language, PageFrame } from '@ui';
import type { FastifyReply } from 'fastify';
import { CompareDays, type TypedDays } from '../application/compare-days';
import { SeeLog } from '../application/see-log';
import { SeeRecords } from '../application/see-records';
import { askedOf } from '../domain/asked';
import { type Entry, EntryPage, LogPage, type Shown } from './log-page';
import './texts';

const LONGEST = 200;
const HTML = 'text/html; charset=utf-8';
const INDEX = /^\d{1,15}$/;

/** The page of the public log. What does not fit into its fields is not looked for. */
@Public('Everybody may check what was published')
@Controller(['hans/log', 'hant/log', 'en/log'])
export class LogPages {
  constructor(
    private readonly see: SeeLog,
    private readonly records: SeeRecords,
    private readonly compare: CompareDays,
    private readonly frame: PageFrame,
  ) {}

  @Get()
  @Header('content-type', HTML)
  @RunsOwnScript()
  @AnswersPage('The public log')
  async page(@Query() query: Readonly<Record<string, unknown>>, @InLanguage() language: Language): Promise<string> {
    const typed = { q: textOf(query.q), days: { from: textOf(query.from), to: textOf(query.to) } };
    return this.shown(await this.look(typed), language);
  }

  @Get(':index')
  @Header('content-type', HTML)
  @RunsOwnScript()
  @AnswersPage('An entry of the public log')
  async entry(@Param('index') typed: string, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    if (!INDEX.test(typed)) throw new HttpProblem({ status: 404, code: 'ROUTE_NOT_FOUND' });
    const shown = await this.lookAt(Number(typed));
    if (shown.found.length === 0) void reply.code(404);
    return this.ofEntry(shown, language);
  }

  private async look({ q, days }: Readonly<{ q: string; days: TypedDays }>): Promise<Shown> {
    const asked = askedOf(q);
    const isCompared = days.from !== '' || days.to !== '';
    const [view, found, compared] = await Promise.all([this.see.execute('main'), asked && this.records.execute(asked), isCompared ? this.compare.execute('main', days) : null]);
    return { q, days, view, found, compared };
  }

  private async lookAt(index: number): Promise<Entry> {
    const [view, found] = await Promise.all([this.see.execute('main'), this.records.execute({ index })]);
    return { index, view, found };
  }

  private shown(shown: Shown, language: Language): string {
    const t = this.frame.texts(language);
    const title = t('page.log.title');
    const query = new URLSearchParams(Object.entries({ q: shown.q, ...shown.days }).filter(([, value]) => value !== '')).toString();
    const facts = { title, description: t('page.log.lead'), path: '/log', crumbs: [{ label: title }], script: 'check-file', ...(query !== '' && { query }) } as const;
    return this.frame.render(language, facts, <LogPage {...shown} site={this.frame.origin} />);
  }

  private ofEntry(shown: Entry, language: Language): string {
    const t = this.frame.texts(language);
    const [log, title] = [t('page.log.title'), t('page.log.entry', { index: shown.index })];
    const facts = { title, description: t('page.log.limits'), path: `/log/${shown.index}`, crumbs: [{ label: log, path: '/log' }, { label: title }], script: 'check-file', unlisted: shown.found.length === 0 } as const;
    return this.frame.render(language, facts, <EntryPage {...shown} />);
  }
}

const textOf = (typed: unknown): string => (typeof typed === 'string' ? typed.trim().slice(0, LONGEST) : '');
