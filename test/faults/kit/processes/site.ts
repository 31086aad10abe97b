import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, surroundings } from '@platform/config';
import type { Cluster } from './cluster';
import { freePorts } from './free-ports';
import { Passage } from './passage';
import { DATABASE } from './prepare';
import { type Program, Supervised } from './supervised';

export const ORIGIN = 'http://localhost';

/** The product as an operator runs it: two servers, two workers and the signer, each a process, on one database behind a way that can be cut. */
export class Site {
  readonly servers: readonly Supervised[];
  readonly workers: readonly Supervised[];
  readonly signer: Supervised;

  private constructor(
    readonly folder: string,
    readonly cluster: Cluster,
    readonly passage: Passage,
    private readonly ports: readonly [number, number, number, number],
  ) {
    const [one, two, three, four] = ports;
    this.servers = [this.server('server-1', one, 'api'), this.server('server-2', two, 'api')];
    this.workers = [this.server('worker-1', three, 'worker'), this.server('worker-2', four, 'worker')];
    this.signer = new Supervised(this.program('signer', 'apps/signer/src/main.ts', {}, 'Gongtong signer'));
  }

  /** On a cluster that runs and is prepared. */
  static async on(cluster: Cluster, folder: string): Promise<Site> {
    mkdirSync(folder, { recursive: true });
    const [one = 0, two = 0, three = 0, four = 0] = await freePorts(4);
    return new Site(folder, cluster, await Passage.to(cluster.port), [one, two, three, four]);
  }

  get processes(): readonly Supervised[] {
    return [this.signer, ...this.servers, ...this.workers];
  }

  /** Where the servers answer. */
  get addresses(): readonly number[] {
    return this.ports.slice(0, 2);
  }

  async start(): Promise<void> {
    for (const process of this.processes) process.start();
    await this.ready();
  }

  async ready(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.ready()));
  }

  async stop(): Promise<readonly (number | null)[]> {
    const codes = await Promise.all(this.processes.map((process) => process.stop()));
    this.passage.close();
    return codes;
  }

  private server(name: string, port: number, role: string): Supervised {
    const database = this.cluster.url(DATABASE, this.passage.port);
    return new Supervised(this.program(name, 'apps/server/src/main.ts', { DATABASE_URL: database, PORT: String(port), GONGTONG_ROLES: role }, 'Data:'));
  }

  private program(name: string, file: string, env: Readonly<Record<string, string>>, ready: string): Program {
    const root = projectRoot();
    return {
      name,
      command: [process.execPath, '-r', path.join(root, 'test/support/typescript.cjs'), path.join(root, file)],
      env: {
        ...surroundings(), HOST: '127.0.0.1', PUBLIC_URL: ORIGIN, GONGTONG_TRUSTED_PROXIES: '127.0.0.1', GONGTONG_DEMO: '0',
        GONGTONG_SECOND_FACTOR: 'none', GONGTONG_DATA_DIR: this.folder, DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', ...env,
      },
      ready,
      log: path.join(this.folder, `${name}.log`),
    };
  }
}
