import { type Locale, translator } from '@platform/locale';
import type { VerifiedProof } from '../application/proofs/verify-proof';

/** The answer of `POST /proofs/verify`. `step` counts from 0; null where the fault is of the proof as a whole. */
export const verifiedBody = ({ valid, faults }: VerifiedProof, locale: Locale) => ({
  valid,
  faults: faults.map(({ step, leaf, code }) => ({ step: step ?? null, leaf: leaf ?? null, code, detail: translator(locale)(`proof.${code}`, { leaf: leaf ?? '' }) })),
});
