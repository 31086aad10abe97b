import type { ContentChanges } from '../../domain/diff/contents';

export const changesBody = ({ document, rows, unchanged }: ContentChanges) => ({ document: [...document], rows: [...rows], unchanged });
