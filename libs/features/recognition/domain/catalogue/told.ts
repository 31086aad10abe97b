import type { Sourced } from './sourced';

/** What is shown of a source. A compilation is named by its grade alone; only the document that was frozen has it, since its digest is over every letter. */
export const told = <Of extends Sourced>(of: Of): Of => (of.grade === 'A' || of.grade === 'B' ? of : { ...of, source: '' });

type Content<Head, Row> = Readonly<{ head: Head; rows: readonly Row[] }>;
export const toldContent = <Head extends Sourced, Row extends Sourced>({ head, rows }: Content<Head, Row>): Content<Head, Row> => ({ head: told(head), rows: rows.map(told) });
