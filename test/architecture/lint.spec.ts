import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './tree';

jest.setTimeout(60_000);

type Diagnostic = Readonly<{ code: string; filename: string; message: string; labels: readonly { span: { line: number } }[] }>;

/** Runs the linter over a folder with the rules that lie there; findings as `rule file:line message`. */
function lint(folder: string): readonly string[] {
  const binary = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [binary, '--config', '.oxlintrc.json', '--format', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: [path.join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(path.delimiter) }, // where it looks for what knows types
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout.trim().startsWith('{')) throw new Error(`oxlint did not run: ${stdout}${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] };
  return diagnostics.map(({ code, filename, labels, message }) => `${code} ${filename}:${String(labels[0]?.span.line)} ${message}`);
}

it('the tree has no finding', () => expect(lint(ROOT)).toEqual([]));

const wrong: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['eslint(eqeqeq)', 'libs/ui/a.ts', 'export const same = (a: string, b: string) => a == b;'],
  ['eslint(max-lines)', 'libs/ui/b.ts', 'export {};\n'.repeat(251)],
  ['eslint(max-lines)', 'libs/features/a/domain/c.ts', 'export {};\n'.repeat(151)],
  ['eslint(max-lines)', 'libs/ui/d.spec.ts', 'export {};\n'.repeat(401)],
  ['eslint(max-params)', 'libs/ui/e.ts', 'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1, g: 1) => [a, b, c, d, e, g];'],
  ['eslint(no-console)', 'libs/ui/f.ts', "console.log('a');"],
  ['eslint(no-warning-comments)', 'libs/ui/g.ts', `// ${'TO'}${'DO'} later\nexport {};`],
  ['typescript(no-explicit-any)', 'libs/ui/h.ts', 'export const f = (a: any) => String(a);'],
  ['typescript(no-non-null-assertion)', 'libs/ui/i.ts', 'export const f = (a: string | null) => a!.length;'],
  ['typescript(no-floating-promises)', 'libs/ui/j.ts', 'const f = async () => {}; f();'],
  ['typescript(no-misused-promises)', 'libs/ui/k.ts', 'const f = async () => true; if (f()) f().catch(String);'],
  ['typescript(no-unsafe-assignment)', 'libs/ui/l.ts', "export const a: string[] = JSON.parse('[]');"],
  ['typescript(switch-exhaustiveness-check)', 'libs/ui/m.ts', "export const f = (a: 'x' | 'y') => { switch (a) { case 'x': return 1; } return 0; };"],
  ['typescript(ban-ts-comment)', 'libs/ui/n.ts', '// @ts-ignore\nexport const a: number = 1;'],
  ['jest(no-focused-tests)', 'libs/ui/o.spec.ts', "it.only('a', () => expect(1).toBe(1));"],
  ['jest(no-disabled-tests)', 'libs/ui/p.spec.ts', "it.skip('a', () => expect(1).toBe(1));"],
  ['jest(no-restricted-jest-methods)', 'libs/ui/q.spec.ts', "jest.mock('./a');"],
];

describe('the rules bite', () => {
  let found: readonly string[] = [];
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gongtong-lint-'));
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, target: 'ES2023', module: 'nodenext', types: [] } }));
    copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
    for (const [, file, text] of wrong) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    found = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(wrong)('%s in %s', (rule, file) => expect(found.filter((line) => line.startsWith(`${rule} ${file}:`))).not.toEqual([]));
});
