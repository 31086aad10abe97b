import type { Caller } from './caller';

/** What a request carries to prove who sends it; of a cookie or a header the secret alone. */
export type Credentials = Readonly<{ kind: 'session' | 'token'; secret: string }>;

/** Finds who proves themselves by a session's cookie or a token; null where it is unknown, expired or ended. */
export abstract class Callers {
  abstract callerOf(credentials: Credentials): Promise<Caller | null>;
}
