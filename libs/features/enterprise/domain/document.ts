import { checkIdentity, type IdentityCode } from '@pure/identity-number';
import { ok, refuse, type Result } from '@pure/kernel';

/** `reason`: the code of the check, null where there is a kind of document without a number or the reverse. */
export type DocumentRefusal = Readonly<{ code: 'DOCUMENT_NUMBER'; reason: IdentityCode | null }>;

/** The number of a document as it is kept. Permits are judged by their rules (国办发〔2018〕81号); of other documents no rule is known here. */
export function checkDocument(kind: string | null, number: string | null): Result<string | null, DocumentRefusal> {
  if (kind === null && number === null) return ok(null);
  if (kind === null || number === null) return refuse({ code: 'DOCUMENT_NUMBER', reason: null });
  if (kind !== 'residence-permit' && kind !== 'travel-permit') return ok(number.trim().toUpperCase());
  const { valid, code, normalised } = checkIdentity({ kind, value: number });
  return valid ? ok(normalised) : refuse({ code: 'DOCUMENT_NUMBER', reason: code ?? null });
}
