/** Paths after the language segment. */
export const LOOKUP = '/recognition';
export const CATALOGUES = '/recognition/catalogues';
export const SUGGEST = '/recognition/suggest';

/** @param version null: the last one */
export const cataloguePath = (id: string, version: number | null = null): string => `/recognition/${encodeURIComponent(id)}${version === null ? '' : `/v/${version}`}`;
/** The document of a version, byte for byte. */
export const documentPath = (id: string, version: number): string => `/api/v1/recognition/catalogues/${encodeURIComponent(id)}/versions/${version}/document`;
/** Where one applies for a row, in the workspaces. */
export const applyAddress = (id: string, key: string): string => `/app/recognition/applications/new?${new URLSearchParams({ catalogue: id, row: key }).toString()}`;
export const rowPath = (id: string, key: string, version: number | null = null): string => `/recognition/${encodeURIComponent(id)}/${encodeURIComponent(key)}${version === null ? '' : `?v=${version}`}`;
