import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { type FollowedKind, followedKinds } from '../../application/kept/subscriptions';

export const LONGEST_TARGET = 200;

export class FollowBody {
  @IsIn(followedKinds)
  kind: FollowedKind;

  /** Number of a declaration, a mapping or a standard, in any spelling. */
  @IsString() @IsNotEmpty() @MaxLength(LONGEST_TARGET)
  target: string;
}
