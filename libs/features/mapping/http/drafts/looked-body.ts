import type { Locale } from '@platform/locale';
import { relationsIn } from '@pure/equivalence';
import type { Looked } from '../../application/lint-mapping';
import { findingBody } from '../mapping.problems';

/** Codes become sentences in the reader's language, masks their relations. */
export const lookedBody = ({ sound, findings, coverage, derived }: Looked, locale: Locale) => ({
  sound,
  findings: findings.map((finding) => findingBody(finding, locale)),
  coverage,
  derived: { ...derived, mask: relationsIn(derived.mask), proofs: derived.proofs.map(({ mask, ...proof }) => ({ ...proof, mask: relationsIn(mask) })) },
});
