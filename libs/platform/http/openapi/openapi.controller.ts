import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../access';
import { AnswersJson } from './answers';
import { ApiDescription } from './api-description';

const DESCRIPTION = 'OpenAPI 3.1 description of every route';

@ApiTags('operations')
@Controller()
@Public('anyone may read how to call the service')
export class OpenApiController {
  constructor(private readonly description: ApiDescription) {}

  /** This document. */
  @Get('openapi.json')
  @AnswersJson({ type: 'object' }, DESCRIPTION)
  document() {
    return this.description.document();
  }

  /** The same, under the base of the interface. */
  @Get('api/v1/openapi.json')
  @AnswersJson({ type: 'object' }, DESCRIPTION)
  documentUnderBase() {
    return this.description.document();
  }
}
