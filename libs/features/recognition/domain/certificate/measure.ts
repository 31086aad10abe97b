import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';

/** Where a certificate stands by what was decided. */
export const certificateStates = ['valid', 'suspended', 'revoked'] as const;
export type CertificateState = (typeof certificateStates)[number];

/** What two persons of the body that decided may do about it. `renew`: it holds until a later day. */
export const certificateMeasures = ['suspend', 'restore', 'revoke', 'renew'] as const;
export type CertificateMeasure = (typeof certificateMeasures)[number];

/** `amend`: the application was decided anew. */
export const certificateActs = [...certificateMeasures, 'amend'] as const;
export type CertificateAct = (typeof certificateActs)[number];

/** Why, as everybody reads it: codes, so that no word about a person gets into what is public. */
export const measureReasons = {
  suspend: ['home-qualification-suspended', 'papers-in-doubt', 'conditions-not-met', 'holder-asked'],
  restore: ['doubt-resolved', 'conditions-met-again', 'holder-asked'],
  revoke: ['home-qualification-lost', 'papers-false', 'decision-annulled', 'conditions-not-met', 'holder-asked'],
  renew: ['conditions-still-met'],
} as const satisfies Readonly<Record<CertificateMeasure, readonly string[]>>;

/** `decided-anew`: of an amendment. */
export const actReasons = [...new Set([...Object.values(measureReasons).flat(), 'decided-anew'] as const)];
export type ActReason = (typeof actReasons)[number];

const from: Readonly<Record<CertificateMeasure, readonly CertificateState[]>> = { suspend: ['valid'], restore: ['suspended'], revoke: ['valid', 'suspended'], renew: ['valid'] };
const leadsTo: Readonly<Record<CertificateMeasure, CertificateState>> = { suspend: 'suspended', restore: 'valid', revoke: 'revoked', renew: 'valid' };

export const stateAfterMeasure = (measure: CertificateMeasure): CertificateState => leadsTo[measure];
export const possibleMeasures = (state: CertificateState): readonly CertificateMeasure[] => certificateMeasures.filter((measure) => from[measure].includes(state));

/** `until`: the last day as it is now, null: without end. */
export type CertificateStanding = Readonly<{ state: CertificateState; until: LocalDate | null; today: LocalDate }>;
export type MeasureAsked = Readonly<{ act: CertificateMeasure; reason: string; until: LocalDate | null }>;
export type CertificateMeasureRefusal =
  | Readonly<{ code: 'CERTIFICATE_STATE'; state: CertificateState }>
  | Readonly<{ code: 'CERTIFICATE_REASON'; act: CertificateMeasure }>
  | Readonly<{ code: 'CERTIFICATE_UNTIL'; until: LocalDate | null }>;

/** Whether it can be done as it stands. A renewal names a day ahead that is later than the one that stands; what has no end needs none. */
export function mayTakeMeasure({ state, until: end, today }: CertificateStanding, { act, reason, until }: MeasureAsked): Result<null, CertificateMeasureRefusal> {
  if (!from[act].includes(state)) return refuse({ code: 'CERTIFICATE_STATE', state });
  if (!measureReasons[act].some((one) => one === reason)) return refuse({ code: 'CERTIFICATE_REASON', act });
  const isLater = until !== null && end !== null && until > end && until > today;
  return (act === 'renew') === (until !== null) && (act !== 'renew' || isLater) ? ok(null) : refuse({ code: 'CERTIFICATE_UNTIL', until: end });
}
