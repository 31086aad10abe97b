import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, KnownId, Permission, QueryParameters, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { DelegateMember } from '../application/members/delegate-member';
import { EndMembership } from '../application/members/end-membership';
import { ListMembers, type OfferedMember } from '../application/members/list-members';
import type { Member } from '../domain/membership/ending';
import { DelegateBody } from './members.dto';
import { memberStatus, scopeStatus } from './members.problems';
import { changedMember, delegateBody, memberList } from './members.schemas';
import { uuid } from './organisations/organisations.schemas';
import { pageAsked, pageBody, pageParameters, PageQuery } from './organisations/page.query';

const changedBody = ({ id, account, role, scopes }: Member) => ({ id, account, role, scopes: scopes && [...scopes] });
const memberBody = ({ name, email, since, offered, ...member }: OfferedMember) => ({ ...changedBody(member), name, email, since, offered: [...offered] });

@ApiTags('members')
@Controller('api/v1/members')
export class MembersController {
  constructor(
    private readonly listing: ListMembers,
    private readonly ending: EndMembership,
    private readonly delegating: DelegateMember,
  ) {}

  @Get()
  @Permission('member:list')
  @ApiOperation({ summary: 'Members of the organisation for which one acts, oldest first' })
  @QueryParameters(pageParameters)
  @AnswersJson(memberList, 'One page')
  async list(@CurrentCaller() caller: Caller, @Query() query: PageQuery) {
    return pageBody(await this.listing.execute(pageAsked(query), actingOf(caller), caller.account), memberBody);
  }

  @Post(':id/end')
  @HttpCode(200)
  @Permission('member:end')
  @ApiOperation({ summary: 'End a membership: the person acts for the organisation no more, and their tokens are void' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(changedMember, 'What has ended')
  async end(@KnownId('MEMBER_UNKNOWN') id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.ending.execute(id, actingOf(caller), caller.account, by), memberStatus, changedBody);
  }

  @Post(':id/scopes')
  @Permission('member:delegate')
  @ApiOperation({ summary: 'Give a member a part of the role, or all of it again' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(delegateBody, changedMember, 'What the member may now')
  async delegate(@KnownId('MEMBER_UNKNOWN') id: string, @Body() { scopes }: DelegateBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const delegated = await this.delegating.execute(id, scopes, actingOf(caller), caller.account, by);
    return bodyOrProblem(delegated, { ...memberStatus, ...scopeStatus }, changedBody);
  }
}
