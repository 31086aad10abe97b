import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, IsLocalDate, localDate as localDateSchema, oneOfTexts, Permission, record, type RefusalStatus, text } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import type { LocalDate } from '@pure/kernel';
import { IsIn, IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';
import { RecordSuccession, type RecordRefusal } from '../../application/record-succession';
import { type SuccessionKind, successionKinds } from '../../domain/succession';
import { EnterpriseId, UUID } from '../known-id';
import { uuid } from '../plain.schemas';

const LONGEST_BASIS = 1_000;
const status = { ENTERPRISE_UNKNOWN: 404, ENTERPRISE_STATE: 409, SUCCESSOR_UNFIT: 422, SUCCEEDED_ALREADY: 409, SUCCESSION_IN_FUTURE: 422 } as const satisfies RefusalStatus<RecordRefusal>;

const members = { newer: uuid, kind: oneOfTexts(successionKinds), on: localDateSchema, basis: text({ minLength: 1, maxLength: LONGEST_BASIS, pattern: '\\S', description: 'Decision, contract or entry of the register' }) };
const successionAsked = record(members);
const succession = record({ older: uuid, ...members });

export class SuccessionBody {
  @Matches(UUID)
  newer: string;

  @IsIn(successionKinds)
  kind: SuccessionKind;

  @IsLocalDate()
  on: LocalDate;

  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_BASIS)
  basis: string;
}

@ApiTags('enterprises')
@Controller('api/v1/enterprises')
export class SuccessionsController {
  constructor(private readonly recording: RecordSuccession) {}

  @Post(':id/successions')
  @Permission('enterprise:record-succession')
  @ApiOperation({ summary: 'Record that an enterprise became part of another; its history stays, and its page leads to the other' })
  @ApiParam({ name: 'id', schema: uuid })
  @CreatesJson(successionAsked, succession, 'What was recorded')
  async record(@EnterpriseId() older: string, @Body() { newer, kind, on, basis }: SuccessionBody, @CurrentCaller() { account }: Caller, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.recording.execute({ older, newer, kind, on, basis }, account, by), status, () => ({ older, newer, kind, on, basis }));
  }
}
