import { type Habit, habitFile, isCode, type Sample } from './habit';
import { casts } from './habits/casts';
import { constructors } from './habits/constructors';
import { entities } from './habits/entities';
import { environment } from './habits/environment';
import { featureShape } from './habits/feature-shape';
import { handlers } from './habits/handlers';
import { lengths } from './habits/lengths';
import { machinePaths } from './habits/machine-paths';
import { names } from './habits/names';
import { ownSchema } from './habits/own-schema';
import { purity } from './habits/purity';
import { standardNumbers } from './habits/standard-numbers';
import { synchronize } from './habits/synchronize';
import { testDiscipline } from './habits/test-discipline';
import { throws } from './habits/throws';
import { tokens } from './habits/tokens';
import { transactions } from './habits/transactions';
import { readTree, treeFiles } from './tree';

jest.setTimeout(60_000);

const habits: readonly Habit[] = [
  casts, constructors, entities, environment, featureShape, handlers, lengths, machinePaths, names, ownSchema, purity, standardNumbers, synchronize,
  testDiscipline, throws, tokens, transactions,
];

const files = treeFiles().filter((path) => habits.some((habit) => habit.covers(path))).map((path) => habitFile(path, readTree(path)));

it('there is a tree to look at', () => expect(files.filter(({ path }) => isCode(path)).length).toBeGreaterThan(50));

describe.each(habits.map((habit) => [habit.says, habit] as const))('%s', (_says, habit) => {
  const refused = ([path, text]: Sample) => habit.covers(path) && habit.faults(habitFile(path, text)).length > 0;

  it('holds in the tree', () => {
    const faults = files
      .filter(({ path }) => habit.covers(path))
      .flatMap((file) => habit.faults(file).map(({ line, what }) => `${file.path}:${line}  ${what}`));
    expect(faults).toEqual([]);
  });

  it.each(habit.bites)('refuses %s with %j', (path, text) => expect(refused([path, text])).toBe(true));
  it.each(habit.passes)('accepts %s with %j', (path, text) => expect(refused([path, text])).toBe(false));
});
