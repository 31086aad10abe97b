import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { actingOf, BodyLimit, CurrentCaller, MB, Permission, TakesJson } from '@platform/http';
import type { Caller } from '@platform/permissions';
import { GatherFacts } from '../../application/gather-facts';
import { readDraft } from '../../domain/reading/read-draft';
import { LintBody } from '../lint.dto';
import { lintAsked } from '../lint.schemas';
import { facts } from './facts.schemas';

@ApiTags('declarations')
@Controller('api/v1/declarations')
export class FactsController {
  constructor(private readonly gathering: GatherFacts) {}

  @Post('facts')
  @Permission('declaration:lint')
  @BodyLimit(2 * MB)
  @ApiOperation({ summary: 'What the register knows of all that a draft cites, so that the rules can be run wherever it is typed; nothing is kept' })
  @TakesJson(lintAsked, facts, 'Facts as of today')
  async facts(@Body() { draft }: LintBody, @CurrentCaller() caller: Caller) {
    return { ...(await this.gathering.of(readDraft(draft).draft, actingOf(caller).organisation)) };
  }
}
