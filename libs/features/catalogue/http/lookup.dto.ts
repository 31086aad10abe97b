import { IsString } from 'class-validator';

export class LookupBody {
  /** Any text: a tender, a note on a drawing, a policy. */
  @IsString()
  text: string;
}
