import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsNotEmpty, IsString, Max, MaxLength, Min } from 'class-validator';
import { LONGEST_TOKEN_DAYS } from '../domain/token/token';

export class CreateTokenBody {
  @IsString() @IsNotEmpty() @MaxLength(100)
  name: string;

  /** Actions that it is for. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @IsString({ each: true }) @MaxLength(100, { each: true })
  scopes: string[];

  /** It is good for so many days. */
  @IsInt() @Min(1) @Max(LONGEST_TOKEN_DAYS)
  days: number;
}
