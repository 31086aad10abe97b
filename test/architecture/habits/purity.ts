import { Node, SyntaxKind } from 'ts-morph';
import { faultAt, isInner, isProductCode, type Habit } from '../habit';

const READS = new Set([
  'Date.now', 'Math.random', 'performance.now', 'process.env', 'process.hrtime', 'process.argv', 'process.cwd',
]);
const RANDOM = new Set(['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues', 'randomFill', 'randomFillSync']);

const INNER = 'libs/features/a/application/a.ts';

export const purity: Habit = {
  says: 'domain, application and the pure libraries read no clock, randomness or environment: day, Clock and Random come in',
  covers: (path) => isInner(path) || (path.startsWith('libs/pure/') && isProductCode(path)),
  faults: (file) => file.nodes().filter(readsTheWorld).map(faultAt),
  bites: [
    [INNER, 'const now = new Date();'],
    [INNER, 'const now = new Date;'],
    [INNER, 'const now = Date();'],
    [INNER, 'const now = Date.now();'],
    [INNER, 'const now = globalThis.Date.now();'],
    [INNER, 'const dice = Math.random();'],
    [INNER, 'const id = randomUUID();'],
    [INNER, 'const id = crypto.randomBytes(8);'],
    [INNER, 'const port = process.env.PORT;'],
    [INNER, "const port = process['env'].PORT;"],
    [INNER, 'const { env } = process;'],
    [INNER, "import { env } from 'node:process';"],
    ['libs/features/a/domain/a.ts', 'export const today = () => new Date();'],
    ['libs/pure/kernel/a.ts', 'export const today = () => new Date();'],
  ],
  passes: [
    [INNER, 'const day = new Date(Date.UTC(2024, 1, 3)); // new Date() would read the clock'],
    [INNER, 'const day = await clock.today();'],
    [INNER, 'const largest = Math.max(1, 2);'],
    ['libs/features/a/application/a.spec.ts', 'const now = new Date();'],
    ['libs/platform/a/a.ts', 'const now = new Date();'],
  ],
};

function readsTheWorld(node: Node): boolean {
  if (Node.isNewExpression(node)) return node.getExpression().getText() === 'Date' && node.getArguments().length === 0;
  if (Node.isCallExpression(node)) return node.getExpression().getText() === 'Date';
  if (Node.isIdentifier(node)) return RANDOM.has(node.getText());
  if (Node.isPropertyAccessExpression(node)) return READS.has(node.getText().replace(/^globalThis\./, ''));
  if (Node.isElementAccessExpression(node)) return node.getExpression().getText() === 'process';
  if (Node.isVariableDeclaration(node)) return node.getNameNode().isKind(SyntaxKind.ObjectBindingPattern) && node.getInitializer()?.getText() === 'process';
  return Node.isImportDeclaration(node) && /^(?:node:)?process$/.test(node.getModuleSpecifierValue());
}
