import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, KnownId, Permission, QueryParameters } from '@platform/http';
import { Competences } from '../../application/organisations/competences';
import { CompetenceStore } from '../../application/organisations/competence-store';
import { MatterForm } from './competences.dto';
import { competenceList, competentBodyList, matterParameters } from './competences.schemas';
import { uuid } from './organisations.schemas';

@ApiTags('organisations')
@Controller('api/v1')
@Permission('competence:list')
export class CompetencesController {
  constructor(
    private readonly store: CompetenceStore,
    private readonly competences: Competences,
  ) {}

  @Get('competences')
  @ApiOperation({ summary: 'Who decides on a matter today, by the register of competences' })
  @QueryParameters(matterParameters)
  @AnswersJson(competentBodyList, 'Those with the narrowest territory; empty where the register has nobody')
  async bodies(@Query() matter: MatterForm) {
    return { items: (await this.competences.bodiesFor(matter)).map(({ organisation, name }) => ({ organisation, name: { ...name } })) };
  }

  @Get('organisations/:id/competences')
  @ApiOperation({ summary: 'What an organisation decides on, and where; past competences too' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(competenceList, 'The latest first')
  async ofOrganisation(@KnownId('ORGANISATION_UNKNOWN') id: string) {
    return { items: (await this.store.ofOrganisation(id)).map((competence) => ({ ...competence })) };
  }
}
