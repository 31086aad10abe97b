import { Node, SyntaxKind } from 'ts-morph';
import { faultAt, isInner, type Habit } from '../habit';

const INNER = 'libs/features/a/application/a.ts';

export const throws: Habit = {
  says: 'domain and application return a refusal and throw nothing; only assertNever throws',
  covers: isInner,
  faults: (file) => file.nodes().filter(Node.isThrowStatement).filter((found) => !inAssertNever(found)).map(faultAt),
  bites: [
    [INNER, "export function find() { throw new Error('not found'); }"],
    ['libs/features/a/domain/rules/v1-a.ts', "export const v1 = () => { if (x) throw new Fault('V1'); };"],
  ],
  passes: [
    [INNER, "export function find() { return refuse({ code: 'NOT_FOUND' }); }"],
    [INNER, "function assertNever(value: never): never { throw new Error('unhandled'); }"],
    ['libs/features/a/persistence/a.ts', "throw new Error('the row is gone');"],
  ],
};

const inAssertNever = (node: Node) => node.getFirstAncestorByKind(SyntaxKind.FunctionDeclaration)?.getName() === 'assertNever';
