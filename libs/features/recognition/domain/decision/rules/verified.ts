import { ok, refuse, type Result } from '@pure/kernel';
import type { VerificationOutcome } from '../../desk/verification';
import { type DecidedAct, recognises } from '../decided-act';

/** `last`: what the home side said last; null: it was never asked. */
export type VerificationMissing = Readonly<{ code: 'VERIFICATION_MISSING'; last: VerificationOutcome | null }>;

/** Recognised is only what the home side confirmed; a refusal says itself why. */
export const verified = (act: DecidedAct, last: VerificationOutcome | null): Result<null, VerificationMissing> =>
  !recognises(act) || last === 'confirmed' ? ok(null) : refuse({ code: 'VERIFICATION_MISSING', last });
