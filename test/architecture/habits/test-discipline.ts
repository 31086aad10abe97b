import { SyntaxKind } from 'ts-morph';
import { faultAt, isSpec, type Habit } from '../habit';

const MOCKS = /^jest\s*\.\s*(?:mock|doMock|unstable_mockModule|setMock|createMockFromModule|genMockFromModule)$/;
const FOCUSED = /^(?:describe|it|test)\b.*\.(?:only|skip|todo|failing)$/s;
const PREFIXED = /^(?:fit|fdescribe|xit|xtest|xdescribe)$/;

const PATH = 'libs/pure/a/a.spec.ts';

export const testDiscipline: Habit = {
  says: 'no test is focused, skipped or promised, and nothing of our own is mocked',
  covers: (path) => isSpec(path) || /^test\/.*\.tsx?$/.test(path),
  faults: (file) =>
    file.nodes()
      .filter((node) => {
        if (node.isKind(SyntaxKind.PropertyAccessExpression)) return MOCKS.test(node.getText()) || FOCUSED.test(node.getText());
        return node.isKind(SyntaxKind.CallExpression) && PREFIXED.test(node.getExpression().getText());
      })
      .map(faultAt),
  bites: [
    [PATH, "jest.mock('./store');"],
    [PATH, "jest.doMock('./store', () => ({}));"],
    [PATH, "it.only('a', () => {});"],
    [PATH, "describe.skip('a', () => {});"],
    [PATH, "it.only.each([1])('%s', () => {});"],
    [PATH, "const run = ready ? describe : describe.skip;"],
    [PATH, "xit('a', () => {});"],
    [PATH, "it.todo('a');"],
  ],
  passes: [
    [PATH, "it.each([1])('%s', () => {});"],
    [PATH, "it('opens the only one', () => expect(list.only).toBe(1));"],
  ],
};
