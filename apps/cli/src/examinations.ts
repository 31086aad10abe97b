import { declarationExamination } from '@features/declaration';
import { enterpriseExamination } from '@features/enterprise';
import { insightExamination } from '@features/insight';
import { mappingExamination } from '@features/mapping';
import { applicationExamination, catalogueExamination, certificateExamination } from '@features/recognition';
import { reviewExamination } from '@features/review';
import { logExamination, publicLogOf } from '@features/transparency';
import { type Examination, Trust } from '@platform/examination';
import { ExamineTrail } from '@platform/journal';
import type { SigningKey } from '@platform/signing';

/** What `fsck` examines, with the keys whose signatures it takes for the platform's, and heads of the audit trail that another machine kept. */
export function examinations(keys: readonly SigningKey[], heads: AsyncIterable<string> | null = null): readonly Examination[] {
  const trust = new Trust(keys);
  return [new ExamineTrail(trust, heads), logExamination(trust), enterpriseExamination(publicLogOf()), reviewExamination(), mappingExamination(publicLogOf()), declarationExamination(publicLogOf()), catalogueExamination(publicLogOf()), certificateExamination(publicLogOf()), applicationExamination(), insightExamination(publicLogOf())];
}
