import { enterpriseExamination } from '@features/enterprise';
import { logExamination, publicLogOf } from '@features/transparency';
import { type Examination, Trust } from '@platform/examination';
import { ExamineTrail } from '@platform/journal';
import type { SigningKey } from '@platform/signing';

/** What `fsck` examines, with the keys whose signatures it takes for the platform's. */
export function examinations(keys: readonly SigningKey[]): readonly Examination[] {
  const trust = new Trust(keys);
  return [new ExamineTrail(trust), logExamination(trust), enterpriseExamination(publicLogOf())];
}
