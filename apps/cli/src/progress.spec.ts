import { ProgressLine } from './progress';

const t = (key: string, params = {}) => `${key} ${JSON.stringify(params)}`;

function watched(isTTY: boolean) {
  let time = 0;
  const written: string[] = [];
  const line = new ProgressLine({ isTTY, write: (text) => written.push(text) }, t, () => time);
  return { line, written, wait: (ms: number) => (time += ms) };
}

it('tells rows, rate and time left', () => {
  const { line, written, wait } = watched(false);
  wait(10_000);
  line.show({ rows: 5_000, fraction: 0.1, stage: 'reading' });
  expect(written).toEqual(['cli.progress.reading {"rows":5000,"rate":500,"left":"1:30","percent":10}\n']);
});

it('is quiet between lines, and never about merging', () => {
  const { line, written, wait } = watched(false);
  for (const fraction of [0.1, 0.2, 0.3]) {
    line.show({ rows: 1, fraction, stage: 'reading' });
    wait(2_000);
  }
  line.show({ rows: 3, fraction: 1, stage: 'merging' });
  expect(written).toHaveLength(2);
});

it('writes over its own line on a terminal, and clears it in the end', () => {
  const { line, written } = watched(true);
  line.show({ rows: 1, fraction: 0, stage: 'reading' });
  line.end();
  expect(written.map((text) => text.startsWith('\r\u001b[2K'))).toEqual([true, true]);
  expect(written.join('')).not.toContain('\n');
});
