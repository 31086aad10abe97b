import { type Fault, type Habit } from '../habit';

const FOLDERS = ['root', 'work', 'home', 'Users', 'mnt', 'tmp'].join('|');
/** An absolute path of some machine, not the middle of an address or of another path. */
const MACHINE_PATH = new RegExp(String.raw`(?<![\w.:/}*~-])/(?:${FOLDERS})/[\w.]`);
const OUTSIDE = new RegExp(String.raw`\.\./${'shared'}\b`);
const TEXT = /(?:\.(?:tsx?|mjs|cjs|js|json|md|sql|ya?ml|css|html|sh|txt)|\/[A-Z]+|\/run|Dockerfile)$/;

export const machinePaths: Habit = {
  says: 'the tree is complete in itself: no path of one machine, nothing outside the tree',
  covers: (path) => TEXT.test(path) && path !== 'package-lock.json' && !path.startsWith('docker/'),
  faults: ({ text }): readonly Fault[] =>
    text.split('\n').flatMap((line, n) => (MACHINE_PATH.test(line) || OUTSIDE.test(line) ? [{ line: n + 1, what: line.trim().slice(0, 120) }] : [])),
  bites: [
    ['test/a.spec.ts', `readFileSync('${'/'}root/data.csv')`],
    ['README.md', `see ${'/'}home/someone/gongtong`],
    ['scripts/a.mjs', `import x from '../../${'..'}/shared/data.mjs'`],
  ],
  passes: [
    ['README.md', 'see https://example.org/home/page and docs/work/plan.md'],
    ['scripts/a.mjs', "path.join(tmpdir(), 'gongtong')"],
  ],
};
