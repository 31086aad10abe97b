import { IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { accountStatuses, type AccountStatus, LONGEST_REASON } from '../../domain/administration/measure';
import { PageQuery } from '../organisations/page.query';

export class AccountsQuery extends PageQuery {
  /** Part of the e-mail address or of the name. */
  @IsOptional() @IsString() @MaxLength(300)
  q?: string;

  @IsOptional() @IsIn(accountStatuses)
  status?: AccountStatus;
}

export class ReasonBody {
  /** Why; more than blanks. */
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_REASON)
  reason: string;
}
