import { Node } from 'ts-morph';
import { faultAt, isCode, type Habit } from '../habit';

const PATH = 'libs/platform/database/a.ts';

export const synchronize: Habit = {
  says: 'the schema changes by migrations only: `synchronize` is never switched on or called',
  covers: isCode,
  faults: (file) => (file.text.includes('synchronize') ? file.nodes().filter(synchronizes).map(faultAt) : []),
  bites: [
    [PATH, "new DataSource({ type: 'postgres', synchronize: true })"],
    [PATH, "new DataSource({ type: 'postgres', 'synchronize': isTest })"],
    [PATH, "new DataSource({ type: 'postgres', synchronize })"],
    ['test/support/a.ts', 'await source.synchronize();'],
  ],
  passes: [[PATH, "new DataSource({ type: 'postgres', synchronize: false })"]],
};

function synchronizes(node: Node): boolean {
  if (Node.isPropertyAssignment(node)) return /^['"]?synchronize['"]?$/.test(node.getName()) && node.getInitializer()?.getText() !== 'false';
  if (Node.isShorthandPropertyAssignment(node)) return node.getName() === 'synchronize';
  return Node.isCallExpression(node) && node.getExpression().getText().endsWith('.synchronize');
}
