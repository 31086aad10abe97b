import { type Habit } from '../habit';

const FOLDERS = new Set(['domain', 'application', 'persistence', 'http', 'pages', 'jobs', 'locales']);

export const featureShape: Habit = {
  says: 'every feature has the same shape: index.ts, its module files, README.md, and the folders of its rings',
  covers: (path) => path.startsWith('libs/features/'),
  faults: ({ path }) => {
    const [, , feature, first, ...rest] = path.split('/');
    const file = new RegExp(`^(?:index\\.ts|README\\.md|${feature}(?:-[a-z]+)?\\.module\\.ts)$`);
    const fits = rest.length > 0 ? FOLDERS.has(first ?? '') : file.test(first ?? '');
    return fits ? [] : [{ line: 1, what: `${first} has no place in a feature` }];
  },
  bites: [
    ['libs/features/a/services/find.ts', ''],
    ['libs/features/a/constants.ts', ''],
    ['libs/features/a/b.module.ts', ''],
    ['libs/features/a/domain', ''],
  ],
  passes: [
    ['libs/features/a/index.ts', ''],
    ['libs/features/a/a.module.ts', ''],
    ['libs/features/a/a-read.module.ts', ''],
    ['libs/features/a/domain/rules/v1-a.ts', ''],
    ['libs/features/a/locales/en.json', ''],
  ],
};
