import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, CurrentCaller, Language, Permission } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { Caller } from '@platform/permissions';
import { type AlertWithDay, SeeAlerts } from '../../application/kept/see-alerts';
import { lintedBody } from '../linted-body';
import { declarationAlerts } from './kept.schemas';

@ApiTags('declarations')
@Controller('api/v1/declarations')
export class AlertsController {
  constructor(private readonly seeing: SeeAlerts) {}

  @Get('alerts')
  @Permission('declaration:alerts')
  @ApiOperation({ summary: 'Own declarations that are to be brought up to date, since a standard that they name has changed' })
  @AnswersJson(declarationAlerts, 'What the rules say of each, and by when it is to be done')
  async list(@CurrentCaller() caller: Caller, @Language() locale: Locale) {
    return { items: (await this.seeing.execute(actingOf(caller))).map((alert) => alertBody(alert, locale)) };
  }
}

const alertBody = ({ findings, standards, transitions, ...alert }: AlertWithDay, locale: Locale) => ({
  ...alert, standards: standards.map((each) => ({ ...each })), transitions: transitions.map((each) => ({ ...each })), findings: lintedBody({ state: 'draft', findings, faults: [] }, locale).findings,
});
