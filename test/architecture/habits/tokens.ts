import { Node } from 'ts-morph';
import { faultAt, isProduct, type Habit } from '../habit';

const PATH = 'libs/features/a/a.module.ts';

export const tokens: Habit = {
  says: 'a port is an abstract class, type and token in one: no string tokens',
  covers: isProduct,
  faults: (file) => file.nodes().filter(namesByString).map(faultAt),
  bites: [
    [PATH, "class A { constructor(@Inject('CLOCK') private clock: Clock) {} }"],
    [PATH, 'class A { constructor(@Inject(`CLOCK`) private clock: Clock) {} }'],
    [PATH, "const providers = [{ provide: 'CLOCK', useClass: SystemClock }];"],
  ],
  passes: [
    [PATH, 'class A { constructor(@Inject(Clock) private clock: Clock) {} }'],
    [PATH, 'const providers = [{ provide: Clock, useClass: SystemClock }];'],
  ],
};

const isText = (node: Node | undefined) => Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node);

function namesByString(node: Node): boolean {
  if (Node.isDecorator(node)) return node.getName() === 'Inject' && isText(node.getArguments()[0]);
  return Node.isPropertyAssignment(node) && node.getName() === 'provide' && isText(node.getInitializer());
}
