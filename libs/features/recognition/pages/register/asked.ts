import { type Language, pageAddress } from '@ui';
import type { FirmState, RowAddress } from '../../application/certificate/published-certificates';

/** What the address of the list says; `territory`: leading digits of GB/T 2260, empty for wherever; null: whatever. */
export type FirmListAsked = Readonly<{ q: string; territory: string; state: FirmState | null; row: RowAddress | null; page: number }>;

const ROW = /^([a-z0-9-]{1,80})\/([a-z0-9-]{1,40})$/;

/** `pingtan-firms-2012/r1`; null: it is none. */
export function rowIn(text: string): RowAddress | null {
  const [, catalogue, key] = ROW.exec(text) ?? [];
  return catalogue === undefined || key === undefined ? null : { catalogue, key };
}
export const rowText = ({ catalogue, key }: RowAddress): string => `${catalogue}/${key}`;

/** What an address of a list says of it; empty for all. */
export const queryOf = ({ q, territory, state, row, page }: FirmListAsked): string =>
  new URLSearchParams({ ...(q && { q }), ...(territory && { territory }), ...(state && { state }), ...(row && { row: rowText(row) }), ...(page > 1 && { page: String(page) }) }).toString();

export const isNarrowed = (asked: FirmListAsked): boolean => queryOf({ ...asked, page: 1 }) !== '';

export function listAddress(language: Language, asked: FirmListAsked): string {
  const query = queryOf(asked);
  return pageAddress(language, query === '' ? '/recognition/firms' : `/recognition/firms?${query}`);
}

/** The table of all that is listed, whatever page is shown. */
export function tableAddress(asked: FirmListAsked): string {
  const query = queryOf({ ...asked, page: 1 });
  return `/api/v1/recognition/firms.csv${query === '' ? '' : `?${query}`}`;
}
