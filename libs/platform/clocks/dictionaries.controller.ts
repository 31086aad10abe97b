import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, HttpProblem, Permission, QueryParameters, type RefusalStatus } from '@platform/http';
import { Clocks } from './clocks';
import { changesParameters, contentChangeList, dictionaries, keptVersions, kind as kindSchema } from './dictionaries.schemas';
import { ChangesQuery } from './setting.dto';
import { type SettingKind, settingKinds } from './setting';
import { SettingsHistory, type SettingVersionUnknown } from './settings-history';

const changesStatus = { SETTING_VERSION_UNKNOWN: 404 } as const satisfies RefusalStatus<SettingVersionUnknown>;

/** @throws HttpProblem 404 SETTING_UNKNOWN */
function kindOf(name: string): SettingKind {
  const known = settingKinds.find((each) => each === name);
  if (!known) throw new HttpProblem({ status: 404, code: 'SETTING_UNKNOWN' });
  return known;
}

/** All that is configured in versions, whoever reads it. */
@ApiTags('settings')
@Controller('api/v1/settings')
export class DictionariesController {
  constructor(
    private readonly history: SettingsHistory,
    private readonly clocks: Clocks,
  ) {}

  @Get()
  @Permission('setting:read')
  @ApiOperation({ summary: 'What is configured in versions: each kind with the version that holds, since when and by whom' })
  @AnswersJson(dictionaries, 'Every kind')
  async kinds() {
    return { items: await this.history.kinds(), calendar: this.clocks.coverage };
  }

  @Get(':kind/versions')
  @Permission('setting:read')
  @ApiOperation({ summary: 'Versions of one kind, the newest first; the last is what ships with the product' })
  @ApiParam({ name: 'kind', schema: kindSchema })
  @AnswersJson(keptVersions, 'Every version, without its content')
  async versions(@Param('kind') kind: string) {
    return { items: await this.history.versionsOf(kindOf(kind)) };
  }

  @Get(':kind/changes')
  @Permission('setting:read')
  @ApiOperation({ summary: 'In what two versions of one kind differ, place by place' })
  @ApiParam({ name: 'kind', schema: kindSchema })
  @QueryParameters(changesParameters)
  @AnswersJson(contentChangeList, 'Every difference')
  async changes(@Param('kind') kind: string, @Query() query: ChangesQuery) {
    return { items: [...bodyOrProblem(await this.history.changes(kindOf(kind), query), changesStatus, (found) => found)] };
  }
}
