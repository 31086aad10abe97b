import { Controller, Get, Headers, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public, QueryParameters } from '@platform/http';
import { Clock } from '@pure/kernel';
import { SearchMappings } from '../../application/search/search-mappings';
import { csvFile, foundBody, searchAsked } from './search-body';
import { ListMappingsQuery, SearchMappingsQuery } from './search.dto';
import { csvContent, foundMappings, pageParameters, searchParameters } from './search.schemas';

@ApiTags('mappings')
@Controller('api/v1')
@Public('what regulators tell everybody of mappings is public')
export class SearchMappingsController {
  constructor(
    private readonly search: SearchMappings,
    private readonly clock: Clock,
  ) {}

  @Get('mappings')
  @ApiOperation({ summary: 'Mappings that everybody was shown, by number, by the numbers and titles of their standards in either script and by filters; examples say so. With Accept: text/csv as a table' })
  @QueryParameters(pageParameters)
  @ApiOkResponse({ description: 'One page; with q the nearest first, else the latest number', content: { 'application/json': { schema: foundMappings }, ...csvContent } })
  async list(@Query() query: ListMappingsQuery, @Headers('accept') accept = '') {
    const { limit, after, ...search } = query;
    if (/^\s*text\/csv\b/i.test(accept)) return this.csv(search);
    return foundBody(await this.search.execute({ ...searchAsked(search), limit, after: after ?? null }));
  }

  @Get('mappings.csv')
  @ApiOperation({ summary: 'The same as a table, all of them; a cell that a program would take for a formula begins with an apostrophe' })
  @QueryParameters(searchParameters)
  @ApiOkResponse({ description: 'A table', content: csvContent })
  async csv(@Query() query: SearchMappingsQuery): Promise<StreamableFile> {
    return csvFile(await this.search.every(searchAsked(query)), await this.clock.today());
  }
}
