import type { LocalDate } from '@pure/kernel';
import type { Enterprise } from '../../application/enterprise-store';
import type { Particulars } from '../../domain/enterprise';

export type NameRow = Readonly<{ name_hans: string | null; name_hant: string | null; name_en: string | null }>;
export type EnterpriseRow = NameRow & Readonly<{
  id: string; organisation: string; number: string | null; subject: Enterprise['subject']; state: Enterprise['state']; revising: Enterprise['revising']; version: number;
  uscc: string | null; ubn: string | null; registered_on: LocalDate | null; route: Enterprise['route']; third_territory: string | null;
  address: string | null; territory: string | null; website: string | null; submitted_at: Date | null; verified_at: Date | null; example: boolean;
}>;

export const nameOf = ({ name_hans, name_hant, name_en }: NameRow): Enterprise['name'] => ({
  ...(name_hans !== null && { 'zh-Hans': name_hans }), ...(name_hant !== null && { 'zh-Hant': name_hant }), ...(name_en !== null && { en: name_en }),
});

export const enterpriseOf = ({ name_hans, name_hant, name_en, registered_on, third_territory, submitted_at, verified_at, ...row }: EnterpriseRow): Enterprise => ({
  ...row,
  name: nameOf({ name_hans, name_hant, name_en }),
  registeredOn: registered_on,
  thirdTerritory: third_territory,
  submittedAt: submitted_at?.toISOString() ?? null,
  verifiedAt: verified_at?.toISOString() ?? null,
});

/** The particulars in the order of the columns. */
export const valuesOf = ({ subject, name, uscc, ubn, registeredOn, route, thirdTerritory, address, territory, website }: Particulars): readonly unknown[] => [
  subject, name['zh-Hans'] ?? null, name['zh-Hant'] ?? null, name.en ?? null, uscc, ubn, registeredOn, route, thirdTerritory, address, territory, website,
];
