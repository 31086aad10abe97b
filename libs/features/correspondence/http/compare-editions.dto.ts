import { IsNotEmpty, IsString } from 'class-validator';
import { CircumstancesForm } from './circumstances.dto';

export class CompareEditionsBody extends CircumstancesForm {
  /** Number of the edition that is met, in any spelling. */
  @IsString() @IsNotEmpty()
  source: string;

  /** Number of the edition that is wanted. */
  @IsString() @IsNotEmpty()
  target: string;
}
