import { existsSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reachableCopy } from './reachable-copy';
import { restoreLinks } from './symlinks';

let folder: string;
let native: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gongtong-native-'));
  native = path.join(folder, 'native');
  mkdirSync(path.join(native, 'lib'), { recursive: true });
  writeFileSync(path.join(native, 'lib', 'libx.so.1.2'), 'library');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('links between the libraries', () => {
  it('are restored from the list, and left alone where they exist', () => {
    const list = ['libx.so', 'libx.so.1'].map((name) => ({ source: 'native/lib/libx.so.1.2', target: `native/lib/${name}` }));
    writeFileSync(path.join(native, 'pg-symlinks.json'), JSON.stringify(list));
    restoreLinks(native);
    restoreLinks(native);
    expect(readlinkSync(path.join(native, 'lib', 'libx.so'))).toBe('libx.so.1.2');
    expect(existsSync(path.join(native, 'lib', 'libx.so.1'))).toBe(true);
  });

  it('need no list where the package has none', () => {
    expect(() => restoreLinks(native)).not.toThrow();
  });
});

describe('a copy that others can reach', () => {
  it('is made once, open to read and run, links kept as links', () => {
    mkdirSync(path.join(native, 'bin'), { mode: 0o700 });
    writeFileSync(path.join(native, 'bin', 'postgres'), '', { mode: 0o700 });
    symlinkSync('libx.so.1.2', path.join(native, 'lib', 'libx.so'));
    const copy = reachableCopy(native, '18.4', folder);
    expect(statSync(path.join(copy, 'bin', 'postgres')).mode & 0o777).toBe(0o755);
    expect(statSync(path.join(copy, 'bin')).mode & 0o777).toBe(0o755);
    expect(statSync(path.join(copy, 'lib', 'libx.so.1.2')).mode & 0o777).toBe(0o644);
    expect(lstatSync(path.join(copy, 'lib', 'libx.so')).isSymbolicLink()).toBe(true);
    rmSync(native, { recursive: true });
    expect(reachableCopy(native, '18.4', folder)).toBe(copy);
  });
});
