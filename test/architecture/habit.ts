import { Project, type Node, type SourceFile } from 'ts-morph';

/** A file as the habits see it: path from the root of the tree, text, and its syntax tree with all nodes below it, parsed and listed when first asked for. */
export type HabitFile = Readonly<{ path: string; text: string; source: () => SourceFile; nodes: () => readonly Node[] }>;

/** A line that breaks a habit, and what it is that breaks it. */
export type Fault = Readonly<{ line: number; what: string }>;

/** [path, text] of a file that stands for many. */
export type Sample = readonly [path: string, text: string];

/** One habit of the house with the proof that its check sees what it should, and nothing else. */
export type Habit = Readonly<{
  /** The rule in words, as a newcomer is told it. */
  says: string;
  covers: (path: string) => boolean;
  faults: (file: HabitFile) => readonly Fault[];
  /** Files that the check must refuse. */
  bites: readonly Sample[];
  /** Files that it must let pass. */
  passes: readonly Sample[];
}>;

export const isCode = (path: string): boolean => /^(?:apps|libs|test|scripts)\/.*\.(?:tsx?|mjs|cjs|js)$/.test(path);
export const isProduct = (path: string): boolean => /^(?:apps|libs)\/.*\.tsx?$/.test(path);
export const isSpec = (path: string): boolean => /\.spec\.tsx?$/.test(path);
/** Code of the product itself, its specs left out. */
export const isProductCode = (path: string): boolean => isProduct(path) && !isSpec(path);
/** The two inner rings of a feature, their specs left out. */
export const isInner = (path: string): boolean => /^libs\/features\/[^/]+\/(?:domain|application)\//.test(path) && isProductCode(path);

export const faultAt = (node: Node): Fault => ({ line: node.getStartLineNumber(), what: firstLine(node.getText()) });

const firstLine = (text: string) => text.split('\n', 1).join('').slice(0, 120);

const project = new Project({ useInMemoryFileSystem: true, skipFileDependencyResolution: true, compilerOptions: { jsx: 4, allowJs: true } });

let files = 0;

/** Each file has a place of its own in the project, so that a sample never replaces the file of the tree whose path it bears. */
export function habitFile(path: string, text: string): HabitFile {
  const place = `/${(files += 1)}/${path}`;
  let parsed: SourceFile | undefined;
  let listed: readonly Node[] | undefined;
  const source = () => (parsed ??= project.createSourceFile(place, text));
  return { path, text, source, nodes: () => (listed ??= nodesBelow(source())) };
}

/** Every node but the tokens between them: there are three times as many of those, and no habit is about one. */
function nodesBelow(source: SourceFile): readonly Node[] {
  const nodes: Node[] = [];
  source.forEachDescendant((node) => {
    nodes.push(node);
  });
  return nodes;
}
