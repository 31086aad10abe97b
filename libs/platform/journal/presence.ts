import { Client } from 'pg';
import { queries } from './worker.sql';

const EVERY_MS = 5_000;

/**
 * One worker's sign of life: a connection that bears its name. It goes with the process, however that ends; what the process
 * had taken is then given back by the others, at once and not after the hours that the queue itself would wait.
 */
export class Presence {
  private client: Client | null = null;
  private readonly timer: NodeJS.Timeout;
  private asking: Promise<void> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly name: string,
  ) {
    this.timer = setInterval(() => this.ask(), EVERY_MS).unref();
    this.ask();
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.asking;
    await this.client?.end().catch(() => {});
  }

  private ask(): void {
    this.asking = this.releaseOfOthers();
  }

  /** A database that is away is asked again later. */
  private async releaseOfOthers(): Promise<void> {
    try {
      this.client ??= await this.connect();
      await this.client.query(queries.release);
    } catch {
      this.client = null;
    }
  }

  private async connect(): Promise<Client> {
    const client = new Client({ connectionString: this.url, application_name: this.name, connectionTimeoutMillis: 10_000, keepAlive: true });
    client.on('error', () => (this.client = null));
    await client.connect();
    return client;
  }
}
