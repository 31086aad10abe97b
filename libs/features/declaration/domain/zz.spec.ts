import { anIndicator } from './draft.fixture';
import { readDraft } from './reading/read-draft';
it('perf', () => {
  const time = (work: () => unknown) => { for (let i = 0; i < 300; i++) work(); const all = Array.from({ length: 300 }, () => { const a = process.cpuUsage().user; work(); return (process.cpuUsage().user - a) / 1000; }).sort((a, b) => a - b); return all[150]; };
  const input = (m: object) => ({ indicators: Array.from({ length: 50 }, (_, n) => anIndicator({ name: `c${n}`, value: '≥0.05 kV', ...m })) });
  const [a, b, c] = [input({}), input({ method: null }), input({ method: { own: 'x' } })];
  console.log(JSON.stringify({ no: time(() => readDraft(b)), own: time(() => readDraft(c)), all: time(() => readDraft(a)), no2: time(() => readDraft(b)) }));
});
