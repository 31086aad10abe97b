import { type Locale, locales } from '@platform/locale';
import { IsEmail, IsIn, IsString, MaxLength, ValidateIf } from 'class-validator';
import { type FollowKind, followKinds, type FollowWay, followWays } from '../../domain/follow';
import { LONGEST_ADDRESS } from '../notice.dto';

export const LONGEST_TARGET = 200;

/** Left out it has its default; `null` is no way of leaving out. */
const given = (_body: unknown, value: unknown): boolean => value !== undefined;

export class AskFollowBody {
  @IsEmail() @MaxLength(LONGEST_ADDRESS)
  email: string;

  @IsIn(followKinds)
  kind: FollowKind;

  /** A number in any spelling, or the id of a sector; nothing for all mappings. */
  @ValidateIf(given) @IsString() @MaxLength(LONGEST_TARGET)
  target: string = '';

  @ValidateIf(given) @IsIn(followWays)
  way: FollowWay = 'daily';

  /** Language of the mails; that of the request unless given. */
  @ValidateIf(given) @IsIn(locales)
  locale?: Locale;
}
