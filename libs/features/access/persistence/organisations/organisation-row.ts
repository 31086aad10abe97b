import type { Organisation } from '../../domain/organisation/organisation';

export type OrganisationRow = Readonly<{
  id: string; kind: Organisation['kind']; side: Organisation['side'];
  name_hans: string | null; name_hant: string | null; name_en: string | null;
  status: Organisation['status']; example: boolean;
}>;

export type NameRow = Pick<OrganisationRow, 'name_hans' | 'name_hant' | 'name_en'>;

export const nameOf = ({ name_hans, name_hant, name_en }: NameRow): Organisation['name'] => ({
  ...(name_hans !== null && { 'zh-Hans': name_hans }), ...(name_hant !== null && { 'zh-Hant': name_hant }), ...(name_en !== null && { en: name_en }),
});

export const organisationOf = ({ id, kind, side, status, example, ...names }: OrganisationRow): Organisation => ({ id, kind, side, name: nameOf(names), status, example });
