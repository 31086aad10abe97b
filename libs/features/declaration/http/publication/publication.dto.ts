import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';

export const LONGEST_REASON = 2000;

export class WithdrawBody {
  /** Everybody reads it. */
  @IsString() @IsNotEmpty() @MaxLength(LONGEST_REASON) @Matches(/\S/u)
  reason: string;
}
