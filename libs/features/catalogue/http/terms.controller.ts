import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, HttpProblem, Public, QueryParameters } from '@platform/http';
import { TermReader } from '../application/terms/term-reader';
import { termsBody } from './terms-body';
import { TermsQuery } from './terms.query';
import { termList, termParameters } from './terms.schemas';

@ApiTags('terms')
@Controller('api/v1/terms')
@Public('words of both sides are public')
export class TermsController {
  constructor(private readonly terms: TermReader) {}

  @Get()
  @ApiOperation({ summary: 'Pairs of terms with their English pivot; found from either script' })
  @QueryParameters(termParameters)
  @AnswersJson(termList, 'One page; the word itself before words that begin with it, approved pairs before candidates')
  async list(@Query() { q, sector, limit, after }: TermsQuery) {
    const page = await this.terms.findTerms(q, sector, limit, after);
    if (!page) throw new HttpProblem({ status: 400, code: 'CURSOR_INVALID' });
    return termsBody(page);
  }
}
