import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { actingOf, BodyLimit, CurrentCaller, Language, MB, Permission, TakesJson } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { Caller } from '@platform/permissions';
import { LintDraft } from '../application/lint-draft';
import { lintedBody } from './linted-body';
import { LintBody } from './lint.dto';
import { lintAsked, linted } from './lint.schemas';

@ApiTags('declarations')
@Controller('api/v1/declarations')
export class LintController {
  constructor(private readonly lintDraft: LintDraft) {}

  @Post('lint')
  @Permission('declaration:lint')
  @BodyLimit(2 * MB)
  @ApiOperation({ summary: 'Hold a draft of a declaration against the rules of law and the register; nothing is kept' })
  @TakesJson(lintAsked, linted, 'What blocks it, what its readers must be told, what is worth a look, and what could not be read')
  async lint(@Body() { draft }: LintBody, @CurrentCaller() caller: Caller, @Language() locale: Locale) {
    return lintedBody(await this.lintDraft.execute(draft, actingOf(caller).organisation), locale);
  }
}
