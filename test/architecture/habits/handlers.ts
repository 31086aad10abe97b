import { type MethodDeclaration, Node, SyntaxKind } from 'ts-morph';
import { faultAt, isProductCode, type Habit } from '../habit';

const MOST = 4;
const ROUTES = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Sse']);

export const handlers: Habit = {
  says: `a handler of a controller has at most ${MOST} statements: parse, call one use case, map the outcome`,
  covers: isProductCode,
  faults: (file) =>
    file.source().getClasses()
      .filter((found) => found.getDecorator('Controller') !== undefined)
      .flatMap((found) => found.getMethods())
      .filter((method) => method.getDecorators().some((decorator) => ROUTES.has(decorator.getName())))
      .filter((method) => statements(method) > MOST)
      .map(faultAt),
  bites: [
    ['libs/features/a/http/a.controller.ts', '@Controller() class A { @Get() a() { one(); two(); three(); four(); five(); } }'],
    ['libs/features/a/http/a.controller.ts', "@Controller('a') class A { @Post('b') a() { if (x) { one(); two(); } three(); return four(); } }"],
  ],
  passes: [
    ['libs/features/a/http/a.controller.ts', '@Controller() class A { @Get() a() { one(); two(); three(); return [1].map((x) => { a(); return x; }); } }'],
    ['libs/features/a/http/a.controller.ts', '@Controller() class A { @Get() a() { one(); two(); if (x) throw new HttpProblem(y); return four(); } }'],
    ['libs/features/a/http/a.mapper.ts', 'class A { a() { one(); two(); three(); four(); five(); } }'],
  ],
};

/** Statements in every block of the method, functions inside it left out; `if (…) throw …` without a block is one. */
function statements(method: MethodDeclaration): number {
  let count = 0;
  method.getBody()?.forEachDescendant((node, traversal) => {
    if (Node.isFunctionLikeDeclaration(node)) traversal.skip();
    else if (Node.isStatement(node) && node.getParent()?.isKind(SyntaxKind.Block)) count += 1;
  });
  return count;
}
