import type { PublicRecord, RecordKind } from '@platform/publishing';
import type { LocalDate } from '@pure/kernel';
import type { Subject } from '../../domain/enterprise';
import type { PublishedStatus } from '../../application/publication/published-store';
import { nameOf, type NameRow } from '../register/enterprise-row';

export type VersionRow = NameRow & Readonly<{
  number: string; version: number; subject: Subject; uscc: string | null; ubn: string | null; territory: string | null; website: string | null;
  status: PublishedStatus; from_day: LocalDate;
}>;

const kinds = { verified: 'decision', suspended: 'suspend', closed: 'revoke' } as const satisfies Record<PublishedStatus, RecordKind>;

/** A version of what everybody sees of an enterprise, as it goes into the public log: nobody's person and no proof. */
export function loggedVersion({ number, version, from_day, name_hans, name_hant, name_en, ...facts }: VersionRow, example: boolean): PublicRecord {
  const name = { ...nameOf({ name_hans, name_hant, name_en }) };
  return { kind: kinds[facts.status], number, version, org: facts.uscc ?? facts.ubn, document: { number, version, ...facts, name, from: from_day }, example };
}
