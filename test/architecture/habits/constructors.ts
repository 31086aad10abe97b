import { Node } from 'ts-morph';
import { faultAt, isProduct, type Habit } from '../habit';

const MOST = 5;

export const constructors: Habit = {
  says: `a constructor takes at most ${MOST} dependencies`,
  covers: isProduct,
  faults: (file) =>
    file.nodes().filter((node) => Node.isConstructorDeclaration(node) && node.getParameters().length > MOST).map(faultAt),
  bites: [['libs/platform/a/a.ts', 'class A { constructor(a: A, b: B, c: C, d: D, e: E, f: F) {} }']],
  passes: [['libs/platform/a/a.ts', 'class A { constructor(a: A, b: B, c: C, d: D, e: E) {} }']],
};
