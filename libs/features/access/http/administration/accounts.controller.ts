import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, CurrentActor, CurrentCaller, HttpProblem, KnownId, Permission, QueryParameters, type RefusalStatus, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { AccountDirectory, type AccountView } from '../../application/administration/account-directory';
import { type MeasureRefusal, TakeMeasure } from '../../application/administration/take-measure';
import { emailKey } from '../../domain/account/email';
import type { AccountMeasure } from '../../domain/administration/measure';
import { uuid } from '../organisations/organisations.schemas';
import { pageAsked, pageBody, pageParameters, PageQuery } from '../organisations/page.query';
import { valueOrProblem } from '../sign-in.problems';
import { AccountsQuery, ReasonBody } from './accounts.dto';
import { account, accountList, accountsParameters, measureList, reasonAsked } from './accounts.schemas';

const measureStatus = { ACCOUNT_UNKNOWN: 404, OWN_ACCOUNT: 409, ACCOUNT_STATE: 409, FACTORS_NONE: 409 } as const satisfies RefusalStatus<MeasureRefusal>;
const accountBody = ({ memberships, ...view }: AccountView) => ({ ...view, memberships: memberships.map(({ name, ...membership }) => ({ ...membership, name: { ...name } })) });

@ApiTags('accounts')
@Controller('api/v1/accounts')
export class AccountsController {
  constructor(
    private readonly directory: AccountDirectory,
    private readonly measures: TakeMeasure,
  ) {}

  @Get()
  @Permission('account:list')
  @ApiOperation({ summary: 'Accounts by part of the e-mail address or of the name, oldest first' })
  @QueryParameters(accountsParameters)
  @AnswersJson(accountList, 'One page')
  async list(@Query() query: AccountsQuery) {
    return pageBody(await this.directory.list({ ...pageAsked(query), words: emailKey(query.q ?? ''), status: query.status ?? null }), (line) => ({ ...line }));
  }

  @Get(':id')
  @Permission('account:read')
  @ApiOperation({ summary: 'One account: its state, and what there is to sign in with' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(account, 'The account, without a secret')
  one(@KnownId('ACCOUNT_UNKNOWN') id: string) {
    return this.viewOf(id);
  }

  @Get(':id/measures')
  @Permission('measure:list')
  @ApiOperation({ summary: 'What administrators did to the account, and why, newest first' })
  @ApiParam({ name: 'id', schema: uuid })
  @QueryParameters(pageParameters)
  @AnswersJson(measureList, 'One page')
  async measuresOf(@KnownId('ACCOUNT_UNKNOWN') id: string, @Query() query: PageQuery) {
    return pageBody(await this.directory.measuresOf(id, pageAsked(query)), (measure) => ({ ...measure }));
  }

  @Post(':id/lock')
  @Permission('account:lock')
  @ApiOperation({ summary: 'Lock an account: nobody signs in with it, its sessions end, its tokens are void until it is unlocked' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(reasonAsked, account, 'The locked account')
  lock(@KnownId('ACCOUNT_UNKNOWN') id: string, @Body() form: ReasonBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.take('lock', id, form, caller, by);
  }

  @Post(':id/unlock')
  @Permission('account:unlock')
  @ApiOperation({ summary: 'Unlock an account; its person signs in anew' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(reasonAsked, account, 'The active account')
  unlock(@KnownId('ACCOUNT_UNKNOWN') id: string, @Body() form: ReasonBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.take('unlock', id, form, caller, by);
  }

  @Post(':id/forget-factors')
  @Permission('account:forget-factors')
  @ApiOperation({ summary: 'Forget authenticator, recovery codes and passkeys of an account whose person has lost them; the password stays' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(reasonAsked, account, 'The account; its person is asked to set up a second step')
  forgetFactors(@KnownId('ACCOUNT_UNKNOWN') id: string, @Body() form: ReasonBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.take('forget-factors', id, form, caller, by);
  }

  @Post(':id/end-sessions')
  @Permission('account:end-sessions')
  @ApiOperation({ summary: 'End all sessions of an account' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(reasonAsked, account, 'The account, signed in nowhere')
  endSessions(@KnownId('ACCOUNT_UNKNOWN') id: string, @Body() form: ReasonBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.take('end-sessions', id, form, caller, by);
  }

  private async take(kind: AccountMeasure, id: string, { reason }: ReasonBody, caller: Caller, by: Actor) {
    valueOrProblem(await this.measures.execute(kind, id, reason.trim(), { account: caller.account, by }), measureStatus);
    return this.viewOf(id);
  }

  private async viewOf(id: string) {
    const found = await this.directory.find(id);
    if (!found) throw new HttpProblem({ status: 404, code: 'ACCOUNT_UNKNOWN' });
    return accountBody(found);
  }
}
