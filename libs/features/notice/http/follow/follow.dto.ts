import { type Locale, locales } from '@platform/locale';
import { IsEmail, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { type FollowKind, followKinds, type FollowWay, followWays } from '../../domain/follow';
import { LONGEST_ADDRESS } from '../notice.dto';

export const LONGEST_TARGET = 200;

export class AskFollowBody {
  @IsEmail() @MaxLength(LONGEST_ADDRESS)
  email: string;

  @IsIn(followKinds)
  kind: FollowKind;

  /** A number in any spelling, or the id of a sector; nothing for all mappings. */
  @IsOptional() @IsString() @MaxLength(LONGEST_TARGET)
  target: string = '';

  @IsOptional() @IsIn(followWays)
  way: FollowWay = 'daily';

  /** Language of the mails; that of the request unless given. */
  @IsOptional() @IsIn(locales)
  locale?: Locale;
}
