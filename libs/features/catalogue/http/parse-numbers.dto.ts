import { IsString, MaxLength } from 'class-validator';

export class ParseNumbersBody {
  /** Any text; every standard number in it is read. */
  @IsString() @MaxLength(60_000)
  text: string;
}
