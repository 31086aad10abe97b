import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, bodyOrProblem, CurrentActor, CurrentCaller, dayOf, flag, integer, listOf, localDate, namedSchema, Permission, record, type RefusalStatus, TakesJson, text } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import type { Json, LocalDate, Refusal } from '@pure/kernel';
import { OpenMappingPanel, type OpenRefusal } from '../../application/approval/open-mapping-panel';
import { mappingNumber } from './approval.schemas';
import { PanelBody } from './panel.dto';

const openStatus = {
  MAPPING_UNKNOWN: 404, REGULATOR_WITHOUT_TERRITORY: 403, MAPPING_STATE: 409, CONTENT_DIFFERS: 409, PANEL_TOO_SMALL: 422, PANEL_SIZE_EVEN: 422, PANEL_SIDE_UNSEATED: 422, PANEL_SEATS_OVERDRAWN: 422, PANEL_DAYS_UNFIT: 422,
  PANEL_CANNOT_BE_FILLED: 422, DRAW_PARTIES_TOO_FEW: 422, DRAW_PARTY_UNFIT: 422, DRAW_FIELD_UNKNOWN: 422, DRAW_DEADLINE_PAST: 422, PANEL_OPEN: 409, PANEL_ROWS_NONE: 422,
} as const satisfies RefusalStatus<OpenRefusal>;

const seats = integer({ minimum: 0, maximum: 100 });
const panelAsked = record({
  size: integer({ minimum: 1, maximum: 99, description: 'Odd' }), least: record({ mainland: seats, taiwan: seats }), fields: { ...listOf(text({ maxLength: 60 })), maxItems: 50, description: 'Codes of sectors; none: any will do' },
  days: record({ answer: localDate, round: localDate, discussion: localDate, vote: localDate }),
  draw: record({ deadline: text({ format: 'date-time', maxLength: 40 }), revealHours: integer({ minimum: 1, maximum: 720 }), parties: { ...listOf(text({ format: 'uuid' })), maxItems: 20, description: 'Organisations that commit to a secret, at least two' }, 'lottery?': text({ minLength: 1, maxLength: 100 }) }),
});
const panelOpened = namedSchema('MappingPanelOpened', record({ panel: text({ format: 'uuid' }), draw: text({ description: 'GT-X-…' }), unilateral: flag() }));

@ApiTags('approvals')
@Controller('api/v1/mappings')
export class MappingPanelController {
  constructor(private readonly opening: OpenMappingPanel) {}

  @Post(':number/open-panel')
  @Permission('approval:open-panel')
  @ApiOperation({ summary: 'Bring a submitted mapping before a panel, and announce the draw of its members' })
  @ApiParam(mappingNumber)
  @TakesJson(panelAsked, panelOpened, 'The panel, and the number of its draw')
  async open(@Param('number') number: string, @Body() { size, least, fields, days, draw }: PanelBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const { answer, round, discussion, vote } = days;
    const asked = { size, least: { ...least }, fields, days: { answer: day(answer), round: day(round), discussion: day(discussion), vote: day(vote) }, draw: { ...draw, deadline: new Date(draw.deadline).toISOString(), lottery: draw.lottery ?? null } };
    return bodyOrProblem(await this.opening.execute(number, asked, { caller, acting: actingOf(caller), by }), openStatus, (opened) => ({ ...opened }), telling);
  }
}

function day(typed: string): LocalDate {
  const read = dayOf(typed);
  if (!read) throw new Error('the form let through what is no day');
  return read;
}

const told = ['state', 'size', 'owed', 'side', 'missing', 'party', 'field', 'day', 'least'] as const;

function telling(refusal: Refusal): Readonly<Record<string, Json>> {
  const all = new Map<string, Json>(Object.entries(refusal));
  return Object.fromEntries(told.flatMap((name) => (all.has(name) ? [[name, all.get(name) ?? null] as const] : [])));
}
