import { Agent, request } from 'node:http';

export type Asked = Readonly<{ method: 'GET' | 'POST' | 'PATCH' | 'PUT'; path: string; body?: object | Buffer; headers?: Readonly<Record<string, string>> }>;
/** `null` where the connection broke or nothing came in time: whether it was done is unknown. */
export type Heard = Readonly<{ status: number; body: Body; retryAfter: number }> | null;
export type Body = Readonly<Record<string, unknown>>;

const SILENCE_MS = 12_000;

/** One who asks, with connections of their own; after a failure the other server is asked. */
export class Asker {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 4 });
  private at: number;

  constructor(
    private readonly ports: readonly number[],
    private readonly headers: Readonly<Record<string, string>>,
    first: number,
  ) {
    this.at = first;
  }

  async ask(asked: Asked): Promise<Heard> {
    const heard = await this.send(asked, this.ports[this.at % this.ports.length] ?? 0);
    if (heard === null || heard.status >= 500) this.at += 1;
    return heard;
  }

  close(): void {
    this.agent.destroy();
  }

  private send({ method, path, body, headers = {} }: Asked, port: number): Promise<Heard> {
    const isBytes = Buffer.isBuffer(body);
    const payload = isBytes ? body : Buffer.from(body ? JSON.stringify(body) : '');
    const type = isBytes ? 'application/octet-stream' : 'application/json';
    const sent = { ...this.headers, ...headers, ...(body && { 'content-type': type, 'content-length': String(payload.length) }) };
    return new Promise((resolve) => {
      const sending = request({ host: '127.0.0.1', port, method, path, headers: sent, agent: this.agent, timeout: SILENCE_MS }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => resolve(null)).on('aborted', () => resolve(null));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: bodyOf(Buffer.concat(chunks)), retryAfter: Number(response.headers['retry-after'] ?? 0) }));
      });
      sending.on('timeout', () => sending.destroy()).on('error', () => resolve(null));
      sending.end(payload);
    });
  }
}

function bodyOf(bytes: Buffer): Body {
  try {
    const body: unknown = JSON.parse(bytes.toString());
    return typeof body === 'object' && body !== null ? (body as Body) : {};
  } catch {
    return {};
  }
}

export const textIn = (body: Body, name: string): string | null => (typeof body[name] === 'string' ? body[name] : null);
