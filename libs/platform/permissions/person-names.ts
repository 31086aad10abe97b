/** How people call themselves, for pages on which others read who did something. */
export abstract class PersonNames {
  /** By account; who is unknown or forgotten is missing. */
  abstract namesOf(accounts: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
