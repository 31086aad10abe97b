/** What a refresh did: nothing, some entries made anew, or all of them. */
export type IndexChange = Readonly<{ kind: 'none' | 'some' | 'all'; entries: number }>;

/** The entries that search looks at, kept in step with the catalogue. */
export abstract class SearchIndex {
  /** Makes anew the entries whose editions changed since the last time; all of them after a bulk import or in a new form. */
  abstract refresh(): Promise<IndexChange>;
  /** Makes all entries anew, whatever changed; those that were there answer until the new ones do. */
  abstract rebuild(): Promise<IndexChange>;
}

/** For work of many steps, after the last of which the entries are refreshed once. */
const nothing = async (): Promise<IndexChange> => ({ kind: 'none', entries: 0 });
export const refreshedLater: SearchIndex = { refresh: nothing, rebuild: nothing };
