import type { Finding } from '@pure/kernel';
import type { Adoption, AdoptionContext } from '../adoption';

/** One rule of the domain on adoption facts. It says what it finds and refuses nothing: a legacy row may break today's rule. */
export type AdoptionRule = Readonly<{
  id: string;
  /** Where the rule is laid down. */
  source: string;
  check(adoption: Adoption, context: AdoptionContext): readonly Finding[];
}>;
