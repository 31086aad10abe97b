import { type Fault, faultAt, isProductCode, type Habit } from '../habit';

const HOME = /^libs\/(?:features\/[^/]+\/persistence\/(?:.*\/)?[^/]+\.entity\.ts$|platform\/database\/)/;

export const entities: Habit = {
  says: 'a TypeORM entity lives in a *.entity.ts of persistence, and no index or module file exports it',
  covers: isProductCode,
  faults: (file): readonly Fault[] => {
    const source = file.source();
    const astray = HOME.test(file.path) ? [] : source.getClasses().filter((found) => found.getDecorator('Entity') !== undefined);
    const handedOut = source.getExportDeclarations().filter((found) => /persistence|\.entity$/.test(found.getModuleSpecifierValue() ?? ''));
    return [...astray, ...handedOut].map(faultAt);
  },
  bites: [
    ['libs/features/a/domain/thing.ts', '@Entity() export class Thing {}'],
    ['libs/features/a/persistence/a.store.ts', "@Entity('thing') class ThingRow {}"],
    ['libs/features/a/index.ts', "export { ThingRow } from './persistence/thing.entity';"],
    ['libs/features/a/a.module.ts', "export * from './persistence/a.store';"],
  ],
  passes: [
    ['libs/features/a/persistence/thing.entity.ts', '@Entity() export class ThingRow {}'],
    ['libs/features/a/persistence/import/thing.entity.ts', '@Entity() export class ThingRow {}'],
    ['libs/features/a/index.ts', "export { FindThing } from './application/find-thing';"],
  ],
};
