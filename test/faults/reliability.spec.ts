import { killEachOnce } from './kit/faults/kills';
import { told, violationsTold } from './kit/report';
import { Stage } from './kit/stage';
import { hold } from './kit/trial';

/** So long everybody has to come back and go on before the next is killed, in milliseconds. */
const APART_MS = 8_000;

describe('two servers, two workers and a signer on a database that is synced', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  }, 480_000);
  afterAll(() => stage.close(), 120_000);

  it('lose nothing that they acknowledged when a server, a worker and PostgreSQL are killed under load', async () => {
    const report = await hold({ fault: 'kill -9 of a server, a worker, PostgreSQL', stage, goWrong: () => killEachOnce(stage, APART_MS) });
    console.info(told(report));
    expect(violationsTold(report.violations)).toBe('');
    expect(report.acknowledged).toBeGreaterThan(50);
    expect(report.decisions).toBeGreaterThan(0);
    expect(stage.site.servers[0]?.deaths).toBeGreaterThan(0);
    expect(stage.site.workers[0]?.deaths).toBeGreaterThan(0);
    expect(stage.cluster.deaths).toBe(1);
  }, 480_000);
});
