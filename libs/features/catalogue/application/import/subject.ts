/** What a file may be about. The last five come with the starter data and the centre's own files. */
export const importSubjects = [
  'standards', 'relations', 'adoptions', 'changes', 'access', 'terms', 'transitions', 'sources', 'ics', 'ccs',
] as const;
export type ImportSubject = (typeof importSubjects)[number];

/** And those whose rows cite documents. */
export const catalogueSubjects = [...importSubjects, 'clauses'] as const;

/** Raised when a reader learns to see more in the same file: starter files are then read again. */
export const READER_VERSION = 1;
