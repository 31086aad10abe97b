import { isCode, isSpec, type Habit, type Sample } from '../habit';

const most = (path: string) => (isSpec(path) ? 400 : /^libs\/features\/[^/]+\/domain\//.test(path) ? 150 : 250);
/** Written by a program from `openapi.json`. */
const GENERATED = 'apps/web/src/api/schema.d.ts';
const lines = (path: string, count: number): Sample => [path, 'x();\n'.repeat(count)];

export const lengths: Habit = {
  says: 'a file has at most 250 lines, in domain 150, a spec 400',
  covers: (path) => isCode(path) && path !== GENERATED,
  faults: ({ path, text }) => {
    const count = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    return count > most(path) ? [{ line: count, what: `${count} lines, at most ${most(path)}` }] : [];
  },
  bites: [lines('libs/ui/a.tsx', 251), lines('libs/features/a/domain/a.ts', 151), lines('libs/ui/a.spec.tsx', 401), lines('scripts/a.mjs', 251)],
  passes: [lines('libs/ui/a.tsx', 250), lines('libs/features/a/domain/a.ts', 150), lines('libs/features/a/domain/a.spec.ts', 400)],
};
