import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IsLocalDate } from '@platform/http';
import type { LocalDate } from '@pure/kernel';
import { CATALOGUE_ID } from '../../domain/catalogue/read-content';

export class AppointBody {
  @IsString() @MaxLength(80) @Matches(CATALOGUE_ID)
  catalogue: string;

  @IsUUID()
  organisation: string;

  @IsLocalDate()
  from: LocalDate;

  /** Last day. */
  @IsOptional() @IsLocalDate()
  until?: LocalDate | null;
}

export class LastDayBody {
  /** Last day. */
  @IsLocalDate()
  until: LocalDate;
}
