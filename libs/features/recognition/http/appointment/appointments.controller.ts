import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, KnownId, Permission } from '@platform/http';
import { IdempotencyKey, type Keyed, keyStatus, TakesIdempotencyKey } from '@platform/idempotency';
import type { Actor, Caller } from '@platform/permissions';
import type { AppointmentChange } from '../../application/appointment/appointment-store';
import { ProposeAppointment } from '../../application/appointment/propose-appointment';
import { SeeAppointments } from '../../application/appointment/see-appointments';
import { SettleAppointment } from '../../application/appointment/settle-appointment';
import { AppointBody, LastDayBody } from './appointments.dto';
import { changeStatus, confirmStatus, proposalStatus } from './appointments.problems';
import { appointAsked, candidateList, handlerChange, handlerList, lastDayAsked, openHandlerChanges, uuid } from './appointments.schemas';
const changeBody = ({ id, change, handler, catalogue, organisation, from, until }: AppointmentChange) => ({ id, change, handler, catalogue, organisation, from, until });

@ApiTags('recognition')
@Controller('api/v1')
export class AppointmentsController {
  constructor(
    private readonly seeing: SeeAppointments,
    private readonly proposing: ProposeAppointment,
    private readonly settling: SettleAppointment,
  ) {}

  @Get('catalogue-handlers')
  @Permission('catalogue-handler:list')
  @ApiOperation({ summary: 'Which organisation decides applications under which catalogue, today and later' })
  @AnswersJson(handlerList, 'All of them; a catalogue without one takes applications where its channel says')
  async list() {
    return { items: await this.seeing.notOver() };
  }

  @Get('catalogue-handler-candidates')
  @Permission('catalogue-handler:list')
  @ApiOperation({ summary: 'Authorities and evaluation bodies in which somebody can decide applications' })
  @AnswersJson(candidateList, 'All of them, by kind and name')
  async candidates() {
    return { items: (await this.seeing.candidates()).map(({ id, kind, names, example }) => ({ id, kind, name: names, example })) };
  }

  @Post('catalogue-handlers')
  @Permission('catalogue-handler:appoint')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Propose who decides applications under a catalogue; it holds once a second administrator confirms it' })
  @CreatesJson(appointAsked, handlerChange, 'The proposed change')
  async appoint(@Body() { catalogue, organisation, from, until }: AppointBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    const proposed = await this.proposing.appoint({ catalogue, organisation, from, until: until ?? null }, { caller, by, keyed });
    return bodyOrProblem(proposed, { ...proposalStatus, ...keyStatus }, changeBody);
  }

  @Post('catalogue-handlers/:id/end')
  @Permission('catalogue-handler:end')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Propose the last day of an appointment; it ends once a second administrator confirms it' })
  @ApiParam({ name: 'id', schema: uuid })
  @CreatesJson(lastDayAsked, handlerChange, 'The proposed change')
  async end(@KnownId('HANDLER_UNKNOWN') id: string, @Body() { until }: LastDayBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    return bodyOrProblem(await this.proposing.end(id, until, { caller, by, keyed }), { ...proposalStatus, ...keyStatus }, changeBody);
  }

  @Get('catalogue-handler-changes')
  @Permission('catalogue-handler-change:list')
  @ApiOperation({ summary: 'Proposed appointments and ends that wait for a second person, oldest first' })
  @AnswersJson(openHandlerChanges, 'All of them')
  async open() {
    return { items: await this.seeing.openChanges() };
  }

  @Post('catalogue-handler-changes/:id/confirm')
  @HttpCode(200)
  @Permission('catalogue-handler-change:confirm')
  @ApiOperation({ summary: 'Confirm a change of who decides under a catalogue as the second person; it takes effect' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(handlerChange, 'What has changed')
  async confirm(@KnownId('HANDLER_CHANGE_UNKNOWN') id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.settling.confirm(id, caller, by), confirmStatus, changeBody);
  }

  @Post('catalogue-handler-changes/:id/withdraw')
  @HttpCode(200)
  @Permission('catalogue-handler-change:withdraw')
  @ApiOperation({ summary: 'Take a proposed change of who decides under a catalogue back' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(handlerChange, 'What was proposed')
  async withdraw(@KnownId('HANDLER_CHANGE_UNKNOWN') id: string, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.settling.withdraw(id, by), changeStatus, changeBody);
  }
}
