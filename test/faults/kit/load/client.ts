import { randomUUID } from 'node:crypto';
import { ORIGIN } from '../processes/site';
import { pause } from '../processes/supervised';
import type { ClientJournal } from './client-journal';
import type { Act, Operation } from './operation';
import { type Asked, Asker, type Body, type Heard, textIn } from './request';

/** What is to be done: `keyed` ones are sent again with the same key until there is an answer. */
export type Wanted = Readonly<{ act: Act; about: string; asked: Asked; keyed?: boolean; facts?: Operation['facts']; told?: (body: Body) => Operation['facts'] }>;
export type Done = Readonly<{ operation: Operation; body: Body }>;

/** When the load began to end; a key is not tried for ever. */
export type Clockwork = Readonly<{ isOver(): boolean }>;
const PATIENCE_MS = 45_000;
const RETRIED = new Set(['IDEMPOTENCY_KEY_IN_USE', 'TOO_MANY_REQUESTS']);

/** A person's program: does one thing after the other and writes down what came of each. */
export class Client {
  private readonly asker: Asker;

  constructor(
    readonly name: string,
    private readonly run: string,
    private readonly journal: ClientJournal,
    surroundings: Readonly<{ ports: readonly number[]; secret: string; number: number }>,
  ) {
    const { ports, secret, number } = surroundings;
    const address = `10.1.${Math.floor(number / 200)}.${(number % 200) + 1}`;
    this.asker = new Asker(ports, { cookie: `gongtong=${secret}`, origin: ORIGIN, 'x-gongtong-csrf': '1', 'x-forwarded-for': address }, number);
  }

  /** Asks until there is an answer; null where none came at all. */
  async see(path: string): Promise<Body | null> {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(300)) {
      const heard = await this.asker.ask({ method: 'GET', path });
      if (isAnswer(heard)) return heard.status === 200 ? heard.body : null;
    }
    return null;
  }

  async do({ act, about, asked, keyed = false, facts = {}, told = () => ({}) }: Wanted): Promise<Done> {
    const [id, key, sentAt] = [randomUUID(), keyed ? randomUUID() : null, Date.now()];
    const sent = key === null ? asked : { ...asked, headers: { ...asked.headers, 'idempotency-key': key } };
    let attempts = 0;
    let heard: Heard = null;
    for (const end = sentAt + PATIENCE_MS; ; await pause(300)) {
      attempts += 1;
      heard = await this.asker.ask(sent);
      if (isAnswer(heard) || key === null || Date.now() > end) break;
    }
    const outcome = !isAnswer(heard) ? 'unknown' : heard.status < 300 ? 'acknowledged' : 'refused';
    const body = heard?.body ?? {};
    const operation: Operation = {
      run: this.run, id, client: this.name, act, about, key, sentAt, endedAt: Date.now(), attempts, outcome,
      status: heard?.status ?? null, code: textIn(body, 'code'), facts: { ...facts, ...(outcome === 'acknowledged' ? told(body) : {}) },
    };
    this.journal.write(operation);
    return { operation, body };
  }

  close(): void {
    this.asker.close();
  }
}

/** An answer settles it; a server that could not, or is too busy, leaves it open. */
function isAnswer(heard: Heard): heard is NonNullable<Heard> {
  return heard !== null && heard.status < 500 && !RETRIED.has(textIn(heard.body, 'code') ?? '');
}
