import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readEnvironment } from '@platform/config';
import { SERVER_ROLE } from '@platform/database';
import { startSigner } from '@platform/signing';
import { createApp } from '../../../apps/server/src/create-app';
import { breaches, type Answer } from './committed-contract';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Headers = Readonly<Record<string, string>>;

/** Keys and mails of this file's servers: none is written into the project. */
const keys = mkdtempSync(path.join(tmpdir(), 'gongtong-keys-'));
/** Stands beside every server that is no demonstration, and signs for it. */
let signer: ReturnType<typeof startSigner> | undefined;
afterAll(async () => {
  await (await signer)?.close();
  rmSync(keys, { recursive: true });
});

/** The whole server on one database. Every answer that passes through it is held against the committed `openapi.json`. */
export class ContractApp {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly own: Headers = {},
  ) {}

  /** Starts the server that `npm start` runs, on the database at `url`, without listening; asks nobody for a second factor unless told to. Close it after the file. */
  static async start(url: string, variables: Readonly<Record<string, string>> = {}): Promise<ContractApp> {
    const settings = readEnvironment({ DATABASE_URL: url, GONGTONG_KEYS_DIR: keys, GONGTONG_DATA_DIR: keys, GONGTONG_SECOND_FACTOR: 'none', ...variables });
    if (!settings.ok) throw new Error('the test environment is faulty');
    if (!settings.value.demonstration && settings.value.keysDir === keys) await (signer ??= startSigner(settings.value, () => {}));
    const app = await createApp({ environment: settings.value, connections: { url, replicaUrl: null, ownerUrl: url, role: SERVER_ROLE } }, 'throw');
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new ContractApp(app);
  }

  /** A server that listens already at an origin; who opened it closes it. */
  static over(app: NestFastifyApplication, origin: string): ContractApp {
    return new ContractApp(app, { host: new URL(origin).host, origin });
  }

  get nest(): NestFastifyApplication {
    return this.app;
  }

  /** A GET whose answer matches its schema; `B` is what the test reads of the body. */
  get<B = unknown>(url: string, headers: Headers = {}): Promise<Answer<B>> {
    return this.ask<B>('GET', url, headers);
  }

  /** A POST of JSON whose answer matches its schema. */
  post<B = unknown>(url: string, body: object, headers: Headers = {}): Promise<Answer<B>> {
    return this.ask<B>('POST', url, headers, body);
  }

  /** Any method; the answer matches its schema. */
  send<B = unknown>(method: Method, url: string, headers: Headers = {}, body?: object): Promise<Answer<B>> {
    return this.ask<B>(method, url, headers, body);
  }

  close(): Promise<void> {
    return this.app.close();
  }

  private async ask<B>(method: Method, url: string, headers: Headers, body?: object): Promise<Answer<B>> {
    const response = await this.app.inject({ method, url, headers: { ...headers, ...this.own }, ...(body && { payload: body }) });
    const isJson = /json(?!l)/.test(String(response.headers['content-type']));
    const answer: Answer<B> = { status: response.statusCode, headers: response.headers, text: response.body, body: isJson ? response.json<B>() : (undefined as B) };
    const departures = breaches(method, url, answer);
    if (departures.length > 0) throw new Error(`${method} ${url} departs from openapi.json:\n${departures.join('\n')}\n${response.body.slice(0, 2_000)}`);
    return answer;
  }
}
