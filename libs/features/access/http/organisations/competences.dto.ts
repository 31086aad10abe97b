import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsLocalDate } from '@platform/http';
import type { LocalDate } from '@pure/kernel';
import { type CompetenceField, competenceFields } from '../../domain/competence/competence';
import { type CompetenceLevel, competenceLevels, TERRITORY } from '../../domain/competence/territory';

export class MatterForm {
  @IsIn(competenceFields)
  field: CompetenceField;

  @IsIn(competenceLevels)
  level: CompetenceLevel;

  @Matches(TERRITORY)
  territory: string;
}

export class GrantBody extends MatterForm {
  @IsLocalDate()
  from: LocalDate;

  /** First day without it. */
  @IsOptional() @IsLocalDate()
  until?: LocalDate | null;
}

export class EndBody {
  /** First day without it. */
  @IsLocalDate()
  until: LocalDate;
}
