import type { MappingRow } from '../../domain/content';
import type { PublishedMapping } from '../approval/published-mappings';

/** What everybody was shown, apart from its rows, which come one after the other however many they are. */
export abstract class ExportedMappings {
  /** Without rows, objections and its place in the log. `version`: null for the one that counts now. Null: there is no such mapping or version. */
  abstract head(number: string, version: number | null): Promise<PublishedMapping | null>;
  /** Of a document by its record; nobody changes it. Nothing is held in the database between two reads. */
  abstract rows(number: string, record: number): AsyncIterable<MappingRow>;
}
