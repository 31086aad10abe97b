import type { LocalDate } from '@pure/kernel';
import type { PublishedState } from '../approval/acts';
import type { MappingDocument } from '../approval/document';
import type { MappingRow } from '../content';

/** A published mapping without its rows, as an export begins. `origin`: of the site; `record` and `sha256`: of the document in the public log. */
export type Exchanged = Readonly<{
  origin: string;
  number: string;
  state: PublishedState;
  since: LocalDate;
  reason: string | null;
  successor: string | null;
  record: number;
  sha256: string;
  document: MappingDocument;
}>;

/** A format, piece by piece: `begin`, each row in its order, `end`. */
export type MappingWriter = Readonly<{ begin: string; row: (row: MappingRow, place: number) => string; end: string }>;

/** Names of our own in formats that allow for them; it is a name and no address. */
export const NAMESPACE = 'urn:gongtong:mapping:1';

/** Where the version lies that everybody was shown. */
export const addressOf = ({ origin, number, document }: Exchanged): string => `${origin}/api/v1/mappings/${number}/versions/${document.version}`;

/** What an export says of itself in words that every reader of the format is shown. */
export function standingText({ number, state, since, document }: Exchanged): string {
  const { version, example, effect, territory, approvingBody, content } = document;
  const body = approvingBody.en ?? approvingBody['zh-Hans'] ?? approvingBody['zh-Hant'] ?? '';
  return `${example ? 'EXAMPLE, not a real mapping. ' : ''}${content.source} and ${content.target}: mapping ${number}, version ${version}, ${state} since ${since}. Body: ${body}. Effect: ${effect}, in territory ${territory}. It is no recognition by an authority of one side of what the other side does. Standards are named; none of their text is here.`;
}
