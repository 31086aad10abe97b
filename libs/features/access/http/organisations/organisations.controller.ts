import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, HttpProblem, KnownId, Permission, QueryParameters } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Actor } from '@platform/permissions';
import { MoveOrganisation } from '../../application/organisations/move-organisation';
import { OrganisationStore } from '../../application/organisations/organisation-store';
import { RegisterOrganisation } from '../../application/organisations/register-organisation';
import { organisationBody } from './organisation-body';
import { RegisterOrganisationBody } from './organisations.dto';
import { organisationStatus, registrationStatus } from './organisations.problems';
import { organisation, organisationAsked, organisationList, uuid } from './organisations.schemas';
import { pageAsked, pageBody, pageParameters, PageQuery } from './page.query';

@ApiTags('organisations')
@Controller('api/v1/organisations')
export class OrganisationsController {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly registering: RegisterOrganisation,
    private readonly moving: MoveOrganisation,
  ) {}

  @Get()
  @Permission('organisation:list')
  @ApiOperation({ summary: 'All organisations, oldest first' })
  @QueryParameters(pageParameters)
  @AnswersJson(organisationList, 'One page')
  async list(@Query() query: PageQuery) {
    return pageBody(await this.organisations.list(pageAsked(query)), organisationBody);
  }

  @Post()
  @Permission('organisation:register')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Take an organisation into the register; its first person is invited next' })
  @CreatesJson(organisationAsked, organisation, 'The organisation')
  async register(@Body() { kind, side, name }: RegisterOrganisationBody, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    return bodyOrProblem(await this.registering.execute({ kind, side, name: { ...name }, example: false }, by, keyed), registrationStatus, organisationBody);
  }

  @Get(':id')
  @Permission('organisation:read')
  @ApiOperation({ summary: 'One organisation' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(organisation, 'The organisation')
  async one(@KnownId('ORGANISATION_UNKNOWN') id: string) {
    const found = await this.organisations.find(id);
    if (!found) throw new HttpProblem({ status: 404, code: 'ORGANISATION_UNKNOWN' });
    return organisationBody(found);
  }

  @Post(':id/suspend')
  @HttpCode(200)
  @Permission('organisation:suspend')
  @ApiOperation({ summary: 'Suspend an organisation: nobody acts for it, and its tokens are void until it acts again' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(organisation, 'The suspended organisation')
  async suspend(@KnownId('ORGANISATION_UNKNOWN') id: string, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.moving.execute(id, 'suspend', by), organisationStatus, organisationBody);
  }

  @Post(':id/resume')
  @HttpCode(200)
  @Permission('organisation:resume')
  @ApiOperation({ summary: 'Let a suspended organisation act again' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(organisation, 'The active organisation')
  async resume(@KnownId('ORGANISATION_UNKNOWN') id: string, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.moving.execute(id, 'resume', by), organisationStatus, organisationBody);
  }
}
