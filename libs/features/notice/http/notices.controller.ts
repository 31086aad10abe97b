import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentCaller, Permission, type RefusalStatus, TakesJson } from '@platform/http';
import type { Caller } from '@platform/permissions';
import { type Choice, type ChoiceFixed, ChooseNotices } from '../application/choices/choose-notices';
import { ChoicesBody } from './notice.dto';
import { choices, newChoices } from './notice.schemas';

const choiceStatus = { CHOICE_FIXED: 422 } as const satisfies RefusalStatus<ChoiceFixed>;

const choicesBody = (all: readonly Choice[]) => ({ choices: all });

@ApiTags('me')
@Controller('api/v1/me/notices')
export class NoticesController {
  constructor(private readonly choosing: ChooseNotices) {}

  @Get()
  @Permission('notice-choice:read')
  @ApiOperation({ summary: 'What is mailed at once, once a day, or not' })
  @AnswersJson(choices, 'Every reason')
  async all(@CurrentCaller() { account }: Caller) {
    return choicesBody(await this.choosing.all(account));
  }

  @Put()
  @Permission('notice-choice:change')
  @ApiOperation({ summary: 'Choose what is mailed; reasons that are not given keep their way' })
  @TakesJson(newChoices, choices, 'Every reason')
  async choose(@Body() body: ChoicesBody, @CurrentCaller() { account }: Caller) {
    return bodyOrProblem(await this.choosing.choose(account, body.choices), choiceStatus, choicesBody);
  }
}
