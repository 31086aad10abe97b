/** What a client can ask for. */
export const acts = ['register', 'add-site', 'change', 'add-contact', 'begin-file', 'send-file', 'add-evidence', 'submit', 'propose', 'confirm'] as const;
export type Act = (typeof acts)[number];

/**
 * What a client knows of one thing that it asked for: `acknowledged` must have happened, `refused` must not, `unknown` may have,
 * once (the answer never came, or said that the server could not). `about`: id of the enterprise, empty before there is one.
 */
export type Operation = Readonly<{
  run: string;
  id: string;
  client: string;
  act: Act;
  about: string;
  key: string | null;
  sentAt: number;
  endedAt: number;
  attempts: number;
  outcome: 'acknowledged' | 'refused' | 'unknown';
  status: number | null;
  code: string | null;
  /** What was asked for, and what the answer said. */
  facts: Readonly<Record<string, string | number | null>>;
}>;
