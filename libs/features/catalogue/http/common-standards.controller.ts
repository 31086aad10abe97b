import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, Public } from '@platform/http';
import { CommonStandards, type CommonStandard, type OfficialCount } from '../application/common-standards/common-standards';
import { commonStandardList } from './common-standards.schemas';
import { sourceBody } from './edition-body';

@ApiTags('standards')
@Controller('api/v1/common-standards')
@Public('bibliographic facts of standards are public')
export class CommonStandardsController {
  constructor(private readonly standards: CommonStandards) {}

  @Get()
  @ApiOperation({ summary: 'Common standards that a source names, beside the number that is officially published' })
  @AnswersJson(commonStandardList, 'All of them; most are known without a number')
  list() {
    const { items, count, official, earlier } = this.standards.commonStandards();
    return { items: items.map(itemBody), count, official: countBody(official), earlier: earlier.map(countBody) };
  }
}

function itemBody({ title, number, year, kind, sector, bodies, source, note }: CommonStandard) {
  return { title, number: number ?? null, year: year ?? null, kind, sector: sector ?? null, bodies: bodies ?? null, source: sourceBody(source), note: note ?? null };
}

const countBody = ({ count, asOf, source }: OfficialCount) => ({ count, asOf, source: sourceBody(source) });
