import { Client, type QueryResult } from 'pg';
import { READING } from '../../libs/platform/database/connection';

type Statement = Readonly<{ text: string; values: readonly unknown[] }>;
/** The statements of one piece of work, in order. */
export type Script = readonly Statement[];

/** Every statement that this process sends to PostgreSQL while it does the work. */
export async function recorded(work: () => Promise<unknown>): Promise<Script> {
  const script: Statement[] = [];
  const prototype: object = Client.prototype;
  const query: unknown = Reflect.get(prototype, 'query');
  if (typeof query !== 'function') throw new Error('pg has changed');
  Reflect.set(prototype, 'query', function (this: Client, ...args: unknown[]): unknown {
    const statement = statementOf(args);
    if (statement) script.push(statement);
    const answer: unknown = Reflect.apply(query, this, args);
    return answer;
  });
  try {
    await work();
  } finally {
    Reflect.set(prototype, 'query', query);
  }
  return script;
}

function statementOf([first, second]: readonly unknown[]): Statement | null {
  if (typeof first === 'string') return { text: first, values: Array.isArray(second) ? second : [] };
  if (typeof first !== 'object' || first === null || !('text' in first) || typeof first.text !== 'string') return null;
  return { text: first.text, values: 'values' in first && Array.isArray(first.values) ? first.values : [] };
}

/** Connections set as those of the product, which run scripts again, every statement prepared, one script after the other on each. */
export class Replay {
  private readonly names = new Map<string, string>();

  private constructor(private readonly clients: readonly Client[]) {}

  static async open(url: string, connections: number): Promise<Replay> {
    const clients = Array.from({ length: connections }, () => new Client({ connectionString: url, options: READING }));
    await Promise.all(clients.map((client) => client.connect()));
    return new Replay(clients);
  }

  async run(script: Script, connection: number): Promise<void> {
    const client = this.clients[connection];
    for (const { text, values } of script) await client?.query<QueryResult>({ name: this.nameOf(text), text, values: [...values] });
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end()));
  }

  private nameOf(text: string): string {
    const name = this.names.get(text) ?? `replay_${this.names.size}`;
    this.names.set(text, name);
    return name;
  }
}
