import { MailBench, mailServer } from '../database/notice/mail-bench';
import { testDatabase } from '../support/database';
import { startProcess, type TestProcess } from '../support/start-process';

const processes: TestProcess[] = [];
afterEach(() => Promise.all(processes.splice(0).map((process) => process.kill('SIGKILL'))));

it('a worker that is killed while a mail goes out leaves it to an administrator; the next one sends it no second time', async () => {
  let contents = 0;
  let arrived = (): void => {};
  const atServer = new Promise<void>((resolve) => (arrived = resolve));
  const post = await mailServer({
    onData(stream) {
      contents += 1;
      stream.resume().once('end', arrived); // taken, and never acknowledged
    },
  });
  const bench = new MailBench(await testDatabase());
  const start = (): TestProcess => {
    const process = startProcess('test/support/mail-process.ts', [bench.database.url, post.url, bench.folder]);
    processes.push(process);
    return process;
  };

  const first = start();
  const id = await bench.write();
  await atServer;
  expect((await bench.standing(id))?.state).toBe('sending');
  await first.kill('SIGKILL');

  start();
  while ((await bench.standing(id))?.state === 'sending') await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await bench.standing(id)).toMatchObject({ state: 'failed', fault: 'CUT_OFF', attempts: 1 });
  expect(contents).toBe(1);
  expect(await bench.acts(id)).toEqual(['mail.written', 'mail.failed']);
  await post.close();
}, 180_000);
