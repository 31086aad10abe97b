/** Paths after the language segment. */
export const LOOKUP = '/recognition';
export const CATALOGUES = '/recognition/catalogues';
export const SUGGEST = '/recognition/suggest';

/** @param version null: the last one */
export const cataloguePath = (id: string, version: number | null = null): string => `/recognition/${encodeURIComponent(id)}${version === null ? '' : `/v/${version}`}`;
export const rowPath = (id: string, key: string, version: number | null = null): string => `/recognition/${encodeURIComponent(id)}/${encodeURIComponent(key)}${version === null ? '' : `?v=${version}`}`;
