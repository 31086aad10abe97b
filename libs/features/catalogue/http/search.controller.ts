import { Body, Controller, Get, Headers, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, BodyLimit, MB, Public, QueryParameters, TakesJson } from '@platform/http';
import { Clock } from '@pure/kernel';
import { LookUpNumbers } from '../application/search/look-up-numbers';
import { SearchStandards } from '../application/search/search-standards';
import { SuggestQueries } from '../application/search/suggest';
import { ListStandardsQuery, SearchStandardsQuery, SuggestQuery } from './list-standards.query';
import { lookupBody, suggestionsBody } from './lookup-body';
import { LookupBody } from './lookup.dto';
import { pageAsked, searchAsked } from './search-asked';
import { searchBody } from './search-body';
import { CSV_ROWS, csvFile } from './search-csv';
import { csvContent, lookedUpList, lookupAsked, pageParameters, searchParameters, standardList, suggestionParameters, suggestions } from './search.schemas';

@ApiTags('standards')
@Controller('api/v1')
@Public('bibliographic facts of standards are public')
export class SearchController {
  constructor(
    private readonly search: SearchStandards,
    private readonly suggest: SuggestQueries,
    private readonly lookUp: LookUpNumbers,
    private readonly clock: Clock,
  ) {}

  @Get('standards')
  @ApiOperation({ summary: 'Standards by number, by words of the title in either script and by filters; one item per edition. With Accept: text/csv as a table' })
  @QueryParameters(pageParameters)
  @ApiOkResponse({ description: 'One page; the number asked for first, then the nearer titles, of equals those in force, the newer before the older', content: { 'application/json': { schema: standardList }, ...csvContent } })
  async list(@Query() query: ListStandardsQuery, @Headers('accept') accept = '') {
    const { limit: _limit, after: _after, ...search } = query;
    return /^\s*text\/csv\b/i.test(accept) ? this.csv(search) : searchBody(await this.search.execute(pageAsked(query)));
  }

  @Get('standards.csv')
  @ApiOperation({ summary: 'The same as a table, up to 10,000 rows, streamed; a cell that a program would take for a formula begins with an apostrophe' })
  @QueryParameters(searchParameters)
  @ApiOkResponse({ description: 'A table', content: csvContent })
  async csv(@Query() query: SearchStandardsQuery): Promise<StreamableFile> {
    return csvFile(this.search.every(searchAsked(query), CSV_ROWS), await this.clock.today());
  }

  @Get('standards/suggestions')
  @ApiOperation({ summary: 'What a query may become: numbers and titles that begin with it, words of the term base; at most ten' })
  @QueryParameters(suggestionParameters)
  @AnswersJson(suggestions, 'Numbers first')
  async suggestions(@Query() { q }: SuggestQuery) {
    return suggestionsBody(await this.suggest.execute(q));
  }

  @Post('standards/lookup')
  @BodyLimit(2 * MB)
  @ApiOperation({ summary: 'Every standard number in a pasted text with status and successor; nothing of the text is kept' })
  @TakesJson(lookupAsked, lookedUpList, 'The numbers in order; positions are UTF-16 code units')
  async lookup(@Body() { text }: LookupBody) {
    return lookupBody(await this.lookUp.execute(text));
  }
}
