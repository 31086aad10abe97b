import type { PublicRecord } from '@platform/publishing';
import type { StatedHead } from '../../domain/catalogue/catalogue';

type Version = Readonly<{ head: Pick<StatedHead, 'id' | 'kind' | 'territory'>; version: number; digest: string; rows: number; example: boolean }>;

/** Under which a catalogue stands in the public log. */
export const recordNumber = (id: string): string => `recognition-catalogue-${id}`;

/** What the public log keeps of a version: its digest, by which everybody tells whether what they have is what was published. */
export const catalogueRecord = ({ head: { id, kind, territory }, version, digest, rows, example }: Version): PublicRecord => ({
  kind: 'catalog', number: recordNumber(id), version, org: null, document: { catalogue: id, kind, territory, version, rows, sha256: digest }, example,
});
