import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, CurrentActor, Permission, TakesJson } from '@platform/http';
import type { Actor } from '@platform/permissions';
import { newClocksOf, newLabelsOf, versionOrProblem } from './new-version';
import { NewClocksBody, NewLabelsBody } from './setting.dto';
import { clocks, labels, newClocks, newLabels, settingVersion } from './setting.schemas';
import { SettingsDesk } from './settings-desk';

@ApiTags('settings')
@Controller('api/v1/settings')
export class SettingsController {
  constructor(private readonly desk: SettingsDesk) {}

  @Get('clocks')
  @Permission('setting:read')
  @ApiOperation({ summary: 'Periods that authorities have, each with its rule, and the calendar that they are counted by' })
  @AnswersJson(clocks, 'The version that holds today; version 0 ships with the product')
  clocks() {
    return this.desk.clocks();
  }

  @Post('clocks')
  @Permission('setting:change')
  @ApiOperation({ summary: 'A new version of the periods; earlier ones stay as they are' })
  @TakesJson(newClocks, settingVersion, 'The new version')
  async changeClocks(@Body() body: NewClocksBody, @CurrentActor() by: Actor) {
    return versionOrProblem(await this.desk.change(newClocksOf(body), by));
  }

  @Get('labels')
  @Permission('setting:read')
  @ApiOperation({ summary: 'How texts name the sides and their bodies, beside what ships with the product' })
  @AnswersJson(labels, 'The version that holds today; version 0 ships with the product')
  labels() {
    return this.desk.labels();
  }

  @Post('labels')
  @Permission('setting:change')
  @ApiOperation({ summary: 'A new version of the names; words that are not neutral are refused' })
  @TakesJson(newLabels, settingVersion, 'The new version')
  async changeLabels(@Body() body: NewLabelsBody, @CurrentActor() by: Actor) {
    return versionOrProblem(await this.desk.change(newLabelsOf(body), by));
  }
}
