import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../access';
import { AnswersJson } from './answers';
import { ApiDescription } from './api-description';

@ApiTags('operations')
@Controller()
@Public('anyone may read how to call the service')
export class OpenApiController {
  constructor(private readonly description: ApiDescription) {}

  /** This document, beside the service and under its base. */
  @Get(['openapi.json', 'api/v1/openapi.json'])
  @AnswersJson({ type: 'object' }, 'OpenAPI 3.1 description of every route')
  document() {
    return this.description.document();
  }
}
