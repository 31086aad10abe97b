import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { type Language, pageAddress, PageFrame } from '@ui';
import type { FastifyReply } from 'fastify';
import type { ReactNode } from 'react';
import { FindPublished, type PublishedRefusal } from '../application/publication/find-published';
import { type PublishedRecord, publishedStatuses, PublishedStore } from '../application/publication/published-store';
import { EnterprisePage } from './enterprise-page';
import { type EnterprisesAsked, EnterprisesPage } from './enterprises-page';
import { NoEnterprisePage } from './no-enterprise-page';
import './texts';

const HTML = 'text/html; charset=utf-8';
const ON_A_PAGE = 50;
const LAST_PAGE = 10_000;

/** `/hans/e`, `/hans/e/GT-E-2026-000001-J`. */
@Public('Everybody may know which enterprises are verified')
@Controller(['hans', 'hant', 'en'])
export class EnterprisesPages {
  constructor(
    private readonly published: PublishedStore,
    private readonly finding: FindPublished,
    private readonly frame: PageFrame,
  ) {}

  @Get('e')
  @Header('content-type', HTML)
  @AnswersPage('Verified enterprises')
  async list(@Query() query: Readonly<Record<string, unknown>>, @InLanguage() language: Language): Promise<string> {
    const asked = askedOf(query);
    const found = await this.published.page({ words: asked.q, status: asked.status, page: asked.page, limit: ON_A_PAGE });
    return this.listPage(asked, language, <EnterprisesPage asked={asked} found={found} />);
  }

  @Get('e/:number')
  @Header('content-type', HTML)
  @AnswersPage('What everybody may see of an enterprise')
  async one(@Param('number') number: string, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const found = await this.finding.execute(number);
    if (found.ok) return this.page(found.value, language);
    void reply.code(404);
    return this.nothing(found.refusal.code, language);
  }

  private listPage({ q, status, page }: EnterprisesAsked, language: Language, content: ReactNode): string {
    const t = this.frame.texts(language);
    const title = t('page.enterprises.title');
    const query = new URLSearchParams({ ...(q && { q }), ...(status && { status }), ...(page > 1 && { page: String(page) }) }).toString();
    return this.frame.render(language, { title, description: t('page.enterprises.lead'), path: '/e', crumbs: [{ label: title }], ...(query && { query }) }, content);
  }

  private nothing(code: PublishedRefusal['code'], language: Language): string {
    const title = this.frame.texts(language)(`problem.${code}.title`);
    return this.frame.render(language, { title, description: title, path: '/e', unlisted: true }, <NoEnterprisePage code={code} />);
  }

  /** A title has no language of its own, so it holds the name only where that is in the page's script. */
  private page(enterprise: PublishedRecord, language: Language): string {
    const t = this.frame.texts(language);
    const { number, name } = enterprise;
    const title = t('page.enterprise.titled', { name: name[language] ?? t('page.enterprise.unnamed'), number });
    const crumbs = [{ label: t('page.enterprises.title'), path: '/e' }, { label: number }];
    return this.frame.render(language, { title, description: t('page.enterprise.description', { title }), path: `/e/${number}`, feed: `enterprises/${number}`, crumbs }, <EnterprisePage enterprise={enterprise} address={this.frame.origin + pageAddress(language, `/e/${number}`)} />);
  }
}

/** What does not fit is left out: a list is always shown. */
function askedOf({ q, status, page }: Readonly<Record<string, unknown>>): EnterprisesAsked {
  const number = typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1;
  return { q: typeof q === 'string' ? q.trim().slice(0, 200) : '', status: publishedStatuses.find((one) => one === status) ?? null, page: Math.min(number, LAST_PAGE) };
}
