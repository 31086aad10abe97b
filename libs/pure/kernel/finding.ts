/** What a rule has to say: its id in the rule registry, where, and the parameters of its text. Never the text itself. */
export type Finding = Readonly<{
  rule: string;
  severity: 'error' | 'warning' | 'notice';
  /** Path of the value concerned, such as `deviations.2.reason`. */
  at: string;
  params: Readonly<Record<string, string | number>>;
}>;
