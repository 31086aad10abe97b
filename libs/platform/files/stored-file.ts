/** Kinds of files that are taken. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** Largest file that is taken, in bytes. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** A file that came whole and passed every check. Ids are UUIDs; `size` in bytes and `sha256` in hex are of the bytes as they are kept. */
export type StoredFile = Readonly<{
  id: string;
  organisation: string;
  uploadedBy: string;
  name: string;
  mediaType: MediaType;
  size: number;
  sha256: string;
  scanned: 'clean' | 'not-scanned';
  /** Only those read it whom a feature names (`FileReaders`), in its own organisation too. */
  confined: boolean;
  /** ISO instant of the database's clock. */
  createdAt: string;
}>;
