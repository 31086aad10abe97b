import type { ReactNode } from 'react';
import type { Crumb, ScriptName } from './site';

/** What a page says of itself. `path` begins after the language segment; `query` is kept by the language switch. */
export type PageFacts = Readonly<{
  title: string;
  description: string;
  path: string;
  query?: string;
  /** Way from the home page to here; the last entry is this page and has no path. */
  crumbs?: readonly Crumb[];
  /** When what is shown was true, ISO 8601 with minutes or a day. */
  asOf?: string;
  /** What the page can do besides where scripts run; it is complete without. */
  script?: ScriptName;
  /** Name of the feed that tells what becomes of what the page shows: `mappings/GT-M-2026-000001-X`. */
  feed?: string;
  /** Keeps a page out of search engines: results, errors. */
  unlisted?: boolean;
  /** Drawn above the main column over its full width: the home page's search. */
  hero?: ReactNode;
}>;
