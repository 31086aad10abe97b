import { Node } from 'ts-morph';
import { faultAt, isCode, isSpec, type Habit } from '../habit';

const PATH = 'libs/features/a/http/a.ts';

export const casts: Habit = {
  says: 'outside data is checked, not cast: no `as any`, no `as unknown as`, no `as` on parsed JSON',
  covers: (path) => isCode(path) && /\.tsx?$/.test(path),
  faults: (file) => file.nodes().filter((node) => isCast(node, file.path)).map(faultAt),
  bites: [
    [PATH, 'const body = input as any;'],
    [PATH, 'const body = <any>input;'],
    [PATH, 'const body = input as unknown as Body;'],
    [PATH, 'const body = JSON.parse(text) as Body;'],
    ['libs/pure/a/a.spec.ts', 'parse(undefined as unknown as string);'],
  ],
  passes: [
    [PATH, 'const degrees = ["IDT", "MOD"] as const;'],
    [PATH, 'const body: unknown = JSON.parse(text);'],
    ['test/contract/a.spec.ts', 'const answer = JSON.parse(text) as Answer;'],
  ],
};

function isCast(node: Node, path: string): boolean {
  if (!Node.isAsExpression(node) && !Node.isTypeAssertion(node)) return false;
  const type = node.getTypeNode()?.getText();
  const value = node.getExpression();
  if (type === 'any') return true;
  if (Node.isAsExpression(value) && value.getTypeNode()?.getText() === 'unknown') return true;
  return value.getText().startsWith('JSON.parse(') && !isSpec(path) && !path.startsWith('test/');
}
