import { randomUUID } from 'node:crypto';
import { Client, type Clockwork } from './client';
import type { ClientJournal } from './client-journal';
import { Firm } from './firm';
import { centreOf, newcomers, type Seated } from './people';
import { Races } from './races';

export type LoadOptions = Readonly<{ url: string; ports: readonly number[]; journal: ClientJournal; firms?: number; races?: number }>;

const CENTRE = 4;

/** The clients of one run: firms that register, and the centre's four. People who cannot be made abort the run. */
export class Load {
  private over = false;
  private work: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly run: string,
    private readonly firms: readonly Firm[],
    private readonly races: Races,
    private readonly lines: number,
  ) {}

  static async of({ url, ports, journal, firms = 6, races = 2 }: LoadOptions): Promise<Load> {
    const run = randomUUID().slice(0, 8);
    const centre = await centreOf(url, run, CENTRE);
    const people = await newcomers(url, run, firms);
    const client = (kind: string) => ({ secret }: Seated, number: number) => new Client(`${kind}-${number + 1}`, run, journal, { ports, secret, number: number + (kind === 'firm' ? CENTRE : 0) });
    const four = new Races(centre.map(client('centre')));
    return new Load(run, people.map(client('firm')).map((one) => new Firm(one, (enterprise) => four.add(enterprise))), four, races);
  }

  begin(): void {
    const clockwork: Clockwork = { isOver: () => this.over };
    const racing = Array.from({ length: this.lines }, () => this.races.work(clockwork));
    this.work = Promise.all([...racing, ...this.firms.map((firm) => firm.work(clockwork))]);
    this.work.catch(() => {}); // told by `end`
  }

  /** Lets each finish what it is about. */
  async end(): Promise<void> {
    this.over = true;
    await this.work;
    this.races.close();
  }
}
