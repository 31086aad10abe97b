import { ArrayMaxSize, IsArray, IsString, MaxLength, ValidateIf } from 'class-validator';

export class DelegateBody {
  /** Actions; null: all that the role may. */
  @ValidateIf((body: DelegateBody) => body.scopes !== null) @IsArray() @ArrayMaxSize(100) @IsString({ each: true }) @MaxLength(100, { each: true })
  scopes: string[] | null;
}
