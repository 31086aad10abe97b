/** What of the log is asked for. `before`: a position, null for the newest. */
export type NewsAsked = Readonly<{ before: string | null; most: number }> &
  (Readonly<{ of: 'mappings' | 'notices' | 'open-data' }> | Readonly<{ of: 'mapping'; number: string }>);

/** A record as news. `at`: ISO 8601 in UTC; `act` and what follows: what its document has under these names, null where it has none. */
export type LogNewsItem = Readonly<{
  position: string; kind: string; number: string; version: number; at: string; example: boolean;
  act: string | null; territory: string | null; effect: string | null; until: string | null;
}>;
export type LogNewsPage = Readonly<{ items: readonly LogNewsItem[]; next: string | null }>;

/** What was published, out of the public log, the newest first. */
export abstract class LogNews {
  abstract page(asked: NewsAsked): Promise<LogNewsPage>;
}
