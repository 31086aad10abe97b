import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { PageFrame, type Language } from '@ui';
import type { FastifyReply } from 'fastify';
import { StandardReader } from '../application/read/standard-reader';
import { SearchStandards } from '../application/search/search-standards';
import { searchOutcome } from './list/search-outcome';
import { SearchPage, type SearchOutcome } from './list/search-page';
import { searchQuery } from './list/search-query';
import { HTML } from './standard.pages';
import './texts';

/** `/hans/search?q=&side=&status=`: by number in any spelling, and by words of the title. */
@Public('The catalogue is open to everyone')
@Controller(['hans', 'hant', 'en'])
export class SearchPages {
  constructor(
    private readonly reader: StandardReader,
    private readonly standards: SearchStandards,
    private readonly frame: PageFrame,
  ) {}

  @Get('search')
  @Header('content-type', HTML)
  @AnswersPage('The standards that answer to a number or to words of a title')
  async search(@Query() query: Record<string, unknown>, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const asked = searchQuery(query);
    if (asked.tooLong) void reply.code(422);
    return this.page(await searchOutcome(this.reader, this.standards, asked), language);
  }

  private page(outcome: SearchOutcome, language: Language): string {
    const t = this.frame.texts(language);
    const { text, query } = outcome.asked;
    const title = text === '' ? t('page.search.title') : t('page.search.titleOf', { query: text });
    const facts = { title, description: t('page.search.description'), path: '/search', query: query.toString(), crumbs: [{ label: t('ui.nav.search') }], unlisted: text !== '', ...(outcome.page ? { asOf: outcome.page.asOf } : {}) };
    return this.frame.render(language, facts, <SearchPage outcome={outcome} />);
  }
}
