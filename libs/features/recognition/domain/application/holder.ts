import { checkIdentity, type IdentityCode } from '@pure/identity-number';
import { localDate, ok, refuse, type LocalDate, type Result } from '@pure/kernel';

export const permitKinds = ['residence-permit', 'travel-permit'] as const;
export type PermitKind = (typeof permitKinds)[number];

/** Texts that lie sealed, by the column's name. `background`: canonical JSON of `Background`. */
export const holderFields = ['name', 'permit_number', 'birth_date', 'certificate_number', 'background'] as const;
export type HolderField = (typeof holderFields)[number];
export type HolderTexts = Readonly<Record<HolderField, string | null>>;
export const nothingWritten: HolderTexts = { name: null, permit_number: null, birth_date: null, certificate_number: null, background: null };

export type HolderRefusal =
  | Readonly<{ code: 'PERMIT_NUMBER_UNFIT'; reason: IdentityCode | null }>
  | Readonly<{ code: 'BIRTH_DATE_UNFIT' | 'BIRTH_DATE_NOT_OF_PERMIT' | 'CERTIFICATE_NUMBER_UNFIT' | 'HOLDER_NAME_UNFIT' }>;

/** What is written of a person; null: nothing yet. */
export type Written = Readonly<{ permitKind: PermitKind | null; texts: HolderTexts }>;

const NAME = /^[\p{L}\p{M}·．.'’\- ]{1,100}$/u;
const CERTIFICATE = /^[0-9A-Z\p{Script=Han}][0-9A-Z\p{Script=Han}\-/.]{2,39}$/u;

/** A name as it is kept; null: it has signs that no name has. */
export function fitName(typed: string): string | null {
  const name = typed.trim().replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').replace(/\s+/g, ' ');
  return NAME.test(name) ? name : null;
}

/** The number of a certificate as it is kept and compared: half width, capitals, no spaces, one kind of dash. */
export const certificateNumber = (typed: string): string => typed.normalize('NFKC').toUpperCase().replace(/\s+/g, '').replace(/[‐-―−﹣－_]/g, '-');

/**
 * Holds what is written against its forms, and gives it as it is kept. A residence permit (国办发〔2018〕81号 art. 3) has a check
 * digit and the date of birth in it; of a travel permit only the form is known.
 */
export function checkWritten({ permitKind, texts }: Written, today: LocalDate): Result<Written, HolderRefusal> {
  const [name, born, number] = [texts.name === null ? null : fitName(texts.name), texts.birth_date, texts.certificate_number === null ? null : certificateNumber(texts.certificate_number)];
  if (texts.name !== null && name === null) return refuse({ code: 'HOLDER_NAME_UNFIT' });
  const birth = born === null ? null : localDate(born);
  if (born !== null && (birth === null || birth > today || birth < '1900-01-01')) return refuse({ code: 'BIRTH_DATE_UNFIT' });
  if (number !== null && !CERTIFICATE.test(number)) return refuse({ code: 'CERTIFICATE_NUMBER_UNFIT' });
  const permit = checkedPermit(permitKind, texts.permit_number, today);
  if (!permit.ok) return permit;
  if (permitKind === 'residence-permit' && permit.value !== null && birth !== null && bornBy(permit.value) !== birth) return refuse({ code: 'BIRTH_DATE_NOT_OF_PERMIT' });
  return ok({ permitKind, texts: { ...texts, name, permit_number: permit.value, certificate_number: number } });
}

function checkedPermit(kind: PermitKind | null, number: string | null, today: LocalDate): Result<string | null, HolderRefusal> {
  if (number === null) return ok(null);
  if (kind === null) return refuse({ code: 'PERMIT_NUMBER_UNFIT', reason: null });
  const { valid, code, normalised } = checkIdentity({ kind, value: number, asOf: today });
  return valid ? ok(normalised) : refuse({ code: 'PERMIT_NUMBER_UNFIT', reason: code ?? null });
}

const bornBy = (permit: string): string => `${permit.slice(6, 10)}-${permit.slice(10, 12)}-${permit.slice(12, 14)}`;
