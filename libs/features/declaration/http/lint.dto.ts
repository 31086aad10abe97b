import { IsObject } from 'class-validator';

export class LintBody {
  /** Read member by member by the use case, so that one slip of the pen hides nothing else. */
  @IsObject()
  draft: Record<string, unknown>;
}
