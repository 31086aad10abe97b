import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, KnownId, Language, Permission, Public, QueryParameters, SmallBucket, TakesJson } from '@platform/http';
import { IdempotencyKey, type Keyed, keyStatus, TakesIdempotencyKey } from '@platform/idempotency';
import type { Locale } from '@platform/locale';
import type { Actor, Caller } from '@platform/permissions';
import { AcceptInvitation } from '../application/invitations/accept-invitation';
import type { Invitation, InvitationPreview } from '../application/invitations/invitation-store';
import { InvitePerson } from '../application/invitations/invite-person';
import { ListInvitations } from '../application/invitations/list-invitations';
import { PreviewInvitation } from '../application/invitations/preview-invitation';
import { RevokeInvitation } from '../application/invitations/revoke-invitation';
import { AcceptBody, InvitationsQuery, InviteBody, PreviewBody, RevokeInvitationBody } from './invitations.dto';
import { acceptStatus, invitationStatus, inviteStatus } from './invitations.problems';
import { acceptAsked, accepted, invitation, invitationAsked, invitationList, invitationParameters, invitationPreview, previewAsked, revokeAsked } from './invitations.schemas';
import { valueOrProblem } from './sign-in.problems';
import { uuid } from './organisations/organisations.schemas';
import { pageAsked, pageBody } from './organisations/page.query';

const invitationBody = ({ scopes, ...rest }: Invitation) => ({ ...rest, scopes: scopes && [...scopes] });
const previewBody = ({ by, organisation: { kind, side, name }, role, expiresAt }: InvitationPreview) => ({ by, organisation: { kind, side, name: { ...name } }, role, expiresAt });

@ApiTags('invitations')
@Controller('api/v1/invitations')
export class InvitationsController {
  constructor(
    private readonly listing: ListInvitations,
    private readonly inviting: InvitePerson,
    private readonly revoking: RevokeInvitation,
    private readonly accepting: AcceptInvitation,
    private readonly previewing: PreviewInvitation,
  ) {}

  @Get()
  @Permission('invitation:list')
  @ApiOperation({ summary: 'Invitations to the organisation for which one acts, newest first' })
  @QueryParameters(invitationParameters)
  @AnswersJson(invitationList, 'One page')
  async list(@CurrentCaller() caller: Caller, @Query() query: InvitationsQuery) {
    const listed = await this.listing.execute(query.organisation ?? null, pageAsked(query), actingOf(caller));
    return bodyOrProblem(listed, inviteStatus, (page) => ({ ...pageBody(page, invitationBody), offered: [...page.offered] }));
  }

  @Post()
  @Permission('invitation:create')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Invite a person by mail; the mail carries a secret that is good once and for a week' })
  @CreatesJson(invitationAsked, invitation, 'The invitation, without its secret')
  async invite(@Body() { email, role, scopes, organisation }: InviteBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    const invited = await this.inviting.execute({ organisation: organisation ?? null, email, role, scopes }, { own: actingOf(caller), account: caller.account, by, keyed });
    return bodyOrProblem(invited, { ...inviteStatus, ...keyStatus }, invitationBody);
  }

  @Post(':id/revoke')
  @Permission('invitation:revoke')
  @ApiOperation({ summary: 'Take back an invitation that nobody has accepted' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(revokeAsked, invitation, 'What was taken back')
  async revoke(@KnownId('INVITATION_UNKNOWN') id: string, @Body() { organisation }: RevokeInvitationBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.revoking.execute(id, organisation ?? null, actingOf(caller), by), invitationStatus, invitationBody);
  }

  @Post('preview')
  @Public('who was invited may have no account yet; the secret of the mail proves enough')
  @SmallBucket('sign-in')
  @ApiOperation({ summary: 'Who invites to what, and until when; asked by who has the secret of the mail' })
  @TakesJson(previewAsked, invitationPreview, 'What accepting would lead to')
  async preview(@Body() { code }: PreviewBody) {
    return bodyOrProblem(await this.previewing.execute(code), invitationStatus, previewBody);
  }

  @Post('accept')
  @Public('who was invited may have no account yet; the secret of the mail proves enough', { caller: 'if-known' })
  @SmallBucket('sign-in')
  @ApiOperation({ summary: 'Accept an invitation: with a new account, or signed in with the one that has the invited address' })
  @TakesJson(acceptAsked, accepted, 'The new membership; sign in to act for it')
  async accept(@Body() { code, name, password }: AcceptBody, @CurrentCaller() caller: Caller | null, @CurrentActor() by: Actor, @Language() locale: Locale) {
    const outcome = await this.accepting.execute({ code, name: name ?? null, password: password ?? null, locale }, caller?.account ?? null, by);
    return { ...valueOrProblem(outcome, acceptStatus) };
  }
}
