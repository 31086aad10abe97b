import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';

/** What the home side said of the paper. */
export const verificationOutcomes = ['confirmed', 'not-confirmed', 'not-answered'] as const;
export type VerificationOutcome = (typeof verificationOutcomes)[number];

/** How it was checked (文书查证): a register was looked up, a letter came, or a notarial document was compared. */
export const verificationSources = ['register', 'letter', 'notarial'] as const;
export type VerificationSource = (typeof verificationSources)[number];

/** `askedOf`: the register or body; `reference`: number of entry, letter or notarial document; `sha256`: hex, of the document; `on`: day of the look-up or of the document. */
export type VerificationFound = Readonly<{ outcome: VerificationOutcome; source: VerificationSource; askedOf: string; reference: string | null; sha256: string | null; on: LocalDate }>;

export type VerificationRefusal = Readonly<{ code: 'VERIFICATION_UNFIT'; field: 'reference' | 'sha256' | 'on' }>;

/** A notarial document is named by its number and digest; a day that has not come proves nothing. */
export function checkVerification({ source, reference, sha256, on }: Pick<VerificationFound, 'source' | 'reference' | 'sha256' | 'on'>, today: LocalDate): Result<null, VerificationRefusal> {
  if (on > today) return refuse({ code: 'VERIFICATION_UNFIT', field: 'on' });
  if (source === 'notarial' && reference === null) return refuse({ code: 'VERIFICATION_UNFIT', field: 'reference' });
  if (source === 'notarial' && sha256 === null) return refuse({ code: 'VERIFICATION_UNFIT', field: 'sha256' });
  return ok(null);
}
