import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { PageFrame, type Language } from '@ui';
import type { FastifyReply } from 'fastify';
import { StandardReader } from '../application/read/standard-reader';
import { SearchStandards } from '../application/search/search-standards';
import { SuggestQueries } from '../application/search/suggest';
import { IcsTitles } from './search/ics-titles';
import { searchOutcome, type SearchOutcome } from './search/search-outcome';
import { SearchPage } from './search/search-page';
import { searchQuery } from './search/search-query';
import { HTML } from './standard.pages';
import './texts';

/** `/hans/search?q=&side=&status=&sector=&ics=&adoption=`: by number in any spelling, and by words of the title in either script. */
@Public('The catalogue is open to everyone')
@Controller(['hans', 'hant', 'en'])
export class SearchPages {
  private readonly titles: IcsTitles;

  constructor(
    private readonly reader: StandardReader,
    private readonly standards: SearchStandards,
    private readonly suggest: SuggestQueries,
    private readonly frame: PageFrame,
  ) {
    this.titles = new IcsTitles(reader);
  }

  @Get('search')
  @Header('content-type', HTML)
  @AnswersPage('The standards that answer to a number or to words of a title')
  async search(@Query() query: Record<string, unknown>, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const asked = searchQuery(query);
    if (asked.tooLong) void reply.code(422);
    const { reader, standards, suggest, titles } = this;
    return this.page(await searchOutcome({ reader, standards, suggest, titles }, asked), language);
  }

  private page(outcome: SearchOutcome, language: Language): string {
    const t = this.frame.texts(language);
    const { text, query } = outcome.asked;
    const title = text === '' ? t('page.search.title') : t('page.search.titleOf', { query: text });
    const facts = { title, description: t('page.search.description'), path: '/search', query: query.toString(), crumbs: [{ label: t('ui.nav.search') }], unlisted: query.size > 0, ...(outcome.page ? { asOf: outcome.page.asOf } : {}) };
    return this.frame.render(language, facts, <SearchPage outcome={outcome} />);
  }
}
