import { Client } from 'pg';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/**
 * What the database tells by `pg_notify`. It needs the direct connection: a pooler would hand the session to somebody else.
 */
export class Notices {
  constructor(private readonly url: string) {}

  /**
   * Calls `heard` at each notice, and each time that it begins to listen: what was told before that is lost. It neither
   * waits for the connection nor fails; a lost connection is made anew. Whoever must not miss anything also asks from time
   * to time.
   */
  listen(channel: string, heard: () => void): Listening {
    return new Listening(this.url, channel, heard);
  }
}

/** One connection that listens until it is closed. */
export class Listening {
  private client: Client;
  private pause = FIRST_PAUSE_MS;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly heard: () => void,
  ) {
    this.client = this.connect();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.client.end().catch(() => {});
  }

  private connect(): Client {
    const client = new Client({ connectionString: this.url, application_name: 'gongtong listener', connectionTimeoutMillis: 10_000, keepAlive: true });
    client.on('error', () => {}); // 'end' follows
    client.on('end', () => this.again());
    client.on('notification', () => this.heard());
    this.begin(client).catch(() => client.end().catch(() => {}));
    return client;
  }

  private async begin(client: Client): Promise<void> {
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(this.channel)}`);
    this.pause = FIRST_PAUSE_MS;
    if (!this.closed) this.heard();
  }

  private again(): void {
    if (this.closed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.client = this.connect()), this.pause).unref();
    this.pause = Math.min(2 * this.pause, LONGEST_PAUSE_MS);
  }
}
