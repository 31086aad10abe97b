import { Controller, Get, Headers, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { sectorIds } from '@features/catalogue';
import { integer, listOf, namedSchema, oneOfTexts, Public, record, text } from '@platform/http';
import { csvLine } from '@pure/exchange';
import { MeasureReach, type Reach } from '../../application/reach/measure-reach';
import { standings, type Tally } from '../../domain/reach/tally';
import { csvContent } from '../search/search.schemas';

const counted = integer({ minimum: 0 });
const tally = { pairs: { ...counted, description: 'Pairs that are found or mapped: the denominator' }, approved: counted, counts: record(Object.fromEntries(standings.map((standing) => [standing, counted])), { description: 'How the pairs stand, read from the Taiwan standard to the mainland one; they add up to the pairs' }) };
const held = record({ inForce: counted, known: counted });
const reachSchema = namedSchema('MappingCoverage', record({
  asOf: text({ format: 'date-time', description: 'When it was counted' }), all: record(tally, { description: 'Each pair once, those of no sector too' }), sectors: listOf(record({ sector: oneOfTexts(sectorIds), mainland: held, taiwan: held, ...tally })),
  elsewhere: { ...counted, description: 'Mappings whose standards are not one of each side, counted in no cell' },
}));

@ApiTags('mappings')
@Controller('api/v1')
@Public('how far mappings reach is for everybody')
export class ReachController {
  constructor(private readonly measuring: MeasureReach) {}

  @Get('coverage')
  @ApiOperation({ summary: 'How far the pairs of standards of each sector are mapped, by conclusion; examples are never counted. With Accept: text/csv as a table' })
  @ApiOkResponse({ description: 'Counts with their denominators, and when they were counted', content: { 'application/json': { schema: reachSchema }, ...csvContent } })
  async read(@Headers('accept') accept = '') {
    const reach = await this.measuring.execute();
    return /^\s*text\/csv\b/i.test(accept) ? csvOf(reach) : bodyOf(reach);
  }

  @Get('coverage.csv')
  @ApiOperation({ summary: 'The same as a table, a line for each sector' })
  @ApiOkResponse({ description: 'A table', content: csvContent })
  async csv(): Promise<StreamableFile> {
    return csvOf(await this.measuring.execute());
  }
}

const tallyBody = ({ pairs, approved, counts }: Tally) => ({ pairs, approved, counts: { ...counts } });
const bodyOf = ({ asOf, sectors, all, elsewhere }: Reach) => ({
  asOf, all: tallyBody(all), elsewhere, sectors: sectors.map(({ sector, mainland, taiwan, ...of }) => ({ sector, mainland: { inForce: mainland.inForce, known: mainland.known }, taiwan: { inForce: taiwan.inForce, known: taiwan.known }, ...tallyBody(of) })),
});

const columns = ['as_of', 'sector', 'mainland_in_force', 'mainland_known', 'taiwan_in_force', 'taiwan_known', 'pairs', 'approved', ...standings.map((standing) => standing.replaceAll('-', '_'))];

/** UTF-8 with a byte order mark, after RFC 4180; the last line is of all. */
function csvOf({ asOf, sectors, all }: Reach): StreamableFile {
  const line = (sector: string, of: readonly (number | '')[], { pairs, approved, counts }: Tally): string => csvLine([asOf, sector, ...[...of, pairs, approved, ...standings.map((standing) => counts[standing])].map(String)]);
  const lines = [csvLine(columns), ...sectors.map(({ sector, mainland, taiwan, ...of }) => line(sector, [mainland.inForce, mainland.known, taiwan.inForce, taiwan.known], of)), line('all', ['', '', '', ''], all)];
  return new StreamableFile(Buffer.from(`\ufeff${lines.join('')}`), { type: 'text/csv; charset=utf-8; header=present', disposition: `attachment; filename="coverage-${asOf.slice(0, 10)}.csv"` });
}
