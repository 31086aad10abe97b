import { Node, SyntaxKind } from 'ts-morph';
import { faultAt, isProduct, type Habit } from '../habit';

export const environment: Habit = {
  says: 'the environment is read in platform/config and nowhere else in the product',
  covers: (path) => isProduct(path) && !path.startsWith('libs/platform/config/'),
  faults: (file) => file.nodes().filter(readsEnvironment).map(faultAt),
  bites: [
    ['libs/platform/http/a.ts', "const url = process.env['PUBLIC_URL'];"],
    ['apps/server/src/main.ts', 'const { env } = process;'],
    ['apps/server/src/main.ts', "import { env } from 'node:process';"],
    ['apps/server/src/main.ts', "import process from 'process'; const all = process['env'];"],
  ],
  passes: [
    ['libs/platform/config/a.ts', 'const url = process.env.PUBLIC_URL;'],
    ['scripts/start.mjs', 'const url = process.env.PUBLIC_URL;'],
    ['apps/server/src/main.ts', "process.on('SIGTERM', stop); // never process.env"],
  ],
};

function readsEnvironment(node: Node): boolean {
  if (Node.isPropertyAccessExpression(node)) return /(?:^|\.)process\.env$/.test(node.getText());
  if (Node.isElementAccessExpression(node)) return node.getExpression().getText() === 'process';
  if (Node.isImportSpecifier(node)) return node.getName() === 'env' && /^(?:node:)?process$/.test(node.getImportDeclaration().getModuleSpecifierValue());
  return Node.isVariableDeclaration(node) && node.getNameNode().isKind(SyntaxKind.ObjectBindingPattern) && node.getInitializer()?.getText() === 'process';
}
