import { isCode, type Habit } from '../habit';

const VAGUE = /^(?:common|shared|utils?|helpers?|misc|core|manager|base)$/i;
const VAGUE_ENDING = /[-.](?:utils?|helpers?|manager|misc)$/i;

export const names: Habit = {
  says: 'no folder or source file is named common, shared, util(s), helper(s), misc, core, manager or base',
  covers: isCode,
  faults: ({ path }) =>
    path.split('/')
      .map((segment) => segment.replace(/\.(?:spec\.)?[a-z]+$/, ''))
      .filter((name) => VAGUE.test(name) || VAGUE_ENDING.test(name))
      .map((name) => ({ line: 1, what: `the name ${name}` })),
  bites: [
    ['libs/common/a.ts', ''],
    ['libs/features/a/application/helpers.ts', ''],
    ['libs/platform/http/utils/a.ts', ''],
    ['test/support/db-helper.ts', ''],
    ['libs/pure/kernel/base.ts', ''],
    ['libs/features/a/application/import-manager.ts', ''],
    ['libs/platform/database/core/a.spec.ts', ''],
  ],
  passes: [
    ['apps/server/src/pages/common-standards.tsx', ''],
    ['libs/features/a/domain/edition-base.ts', ''],
    ['libs/features/a/application/share-price.ts', ''],
  ],
};
