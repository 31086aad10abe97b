/** An account of the demonstration that is an expert. */
export type ExampleExpert = Readonly<{ account: string; side: 'mainland' | 'taiwan'; name: string }>;

export abstract class ExampleExperts {
  /** In the order of their addresses. */
  abstract list(): Promise<readonly ExampleExpert[]>;
}
