/** Which editions are invented: nothing but examples speaks of them. */
export abstract class ExampleEditions {
  /** Those of the keys. */
  abstract among(keys: readonly number[]): Promise<ReadonlySet<number>>;
}
