import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, CurrentActor, CurrentCaller, HttpProblem, KnownId, Permission, QueryParameters, type RefusalStatus, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { type AnyMembershipRefusal, EndAnyMembership } from '../../application/administration/end-any-membership';
import { MemberStore, type MemberView } from '../../application/members/member-store';
import { OrganisationStore } from '../../application/organisations/organisation-store';
import type { Member } from '../../domain/membership/ending';
import { changedMember } from '../members.schemas';
import { uuid } from '../organisations/organisations.schemas';
import { pageAsked, pageBody, pageParameters, PageQuery } from '../organisations/page.query';
import { valueOrProblem } from '../sign-in.problems';
import { ReasonBody } from './accounts.dto';
import { organisationMemberList, reasonAsked } from './accounts.schemas';

const membershipStatus = { CURRENT_MEMBERSHIP_UNKNOWN: 404, OWN_MEMBERSHIP: 409 } as const satisfies RefusalStatus<AnyMembershipRefusal>;
const changedBody = ({ id, account, role, scopes }: Member) => ({ id, account, role, scopes: scopes && [...scopes] });
const memberBody = ({ name, email, since, ...member }: MemberView) => ({ ...changedBody(member), name, email, since });

@ApiTags('members')
@Controller('api/v1')
export class MembershipsController {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly members: MemberStore,
    private readonly ending: EndAnyMembership,
  ) {}

  @Get('organisations/:id/members')
  @Permission('organisation-member:list')
  @ApiOperation({ summary: 'Members of any organisation, oldest first' })
  @ApiParam({ name: 'id', schema: uuid })
  @QueryParameters(pageParameters)
  @AnswersJson(organisationMemberList, 'One page')
  async list(@KnownId('ORGANISATION_UNKNOWN') id: string, @Query() query: PageQuery) {
    if (!(await this.organisations.find(id))) throw new HttpProblem({ status: 404, code: 'ORGANISATION_UNKNOWN' });
    return pageBody(await this.members.list(id, pageAsked(query)), memberBody);
  }

  @Post('memberships/:id/end')
  @Permission('membership:end')
  @ApiOperation({ summary: 'End a membership of any organisation: the person acts for it no more, and their tokens are void' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(reasonAsked, changedMember, 'What has ended')
  async end(@KnownId('CURRENT_MEMBERSHIP_UNKNOWN') id: string, @Body() { reason }: ReasonBody, @CurrentCaller() { account }: Caller, @CurrentActor() by: Actor) {
    return changedBody(valueOrProblem(await this.ending.execute(id, reason.trim(), { account, by }), membershipStatus));
  }
}
