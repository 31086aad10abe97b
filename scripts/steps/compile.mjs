import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './root.mjs';
import { StepFailed } from './run.mjs';

const require = createRequire(import.meta.url);
const { compilation } = require('../../test/support/compilation.cjs');
const { projects } = require('../../nest-cli.json');

const isSource = (name) => /\.tsx?$/.test(name) && !/\.(spec|fixture|d)\.tsx?$/.test(name);
const isData = (name) => name.endsWith('.json') && !path.basename(name).startsWith('tsconfig');

/**
 * Compiles the applications of nest-cli.json and the libraries into `dist`, as the tests compile them. Types are not looked at:
 * `npm test -- types` does, and so a first start does not wait for it.
 */
export async function compile() {
  const folders = ['libs', ...Object.values(projects).map(({ root: folder }) => folder)];
  for (const folder of ['apps', 'libs']) rmSync(path.join(root, 'dist', folder), { recursive: true, force: true });
  const files = folders.flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true }).map((name) => path.join(folder, name)));
  for (const file of files.filter(isData)) copyFileSync(path.join(root, file), placeOf(file));
  const { transformFile } = await import('@swc/core'); // not there yet where this file is read before the packages are installed
  const faults = (await Promise.all(files.filter(isSource).map((file) => one(file, transformFile)))).filter(Boolean);
  if (faults.length > 0) throw new StepFailed(`the build failed:\n${faults.join('\n')}`);
}

/** Gives what is wrong with the file, if anything is. */
async function one(file, transformFile) {
  try {
    const { code, map } = await transformFile(path.join(root, file), options(file));
    const place = placeOf(file.replace(/\.tsx?$/, '.js'));
    writeFileSync(place, `${code}//# sourceMappingURL=${path.basename(place)}.map\n`);
    writeFileSync(`${place}.map`, map);
    return null;
  } catch (fault) {
    return `${file}: ${fault.message}`;
  }
}

const { paths } = JSON.parse(readFileSync(path.join(root, 'tsconfig.json'), 'utf8')).compilerOptions;

function options(file) {
  return {
    ...compilation,
    swcrc: false,
    sourceMaps: true,
    sourceFileName: path.relative(path.dirname(path.join(root, 'dist', file)), path.join(root, file)),
    jsc: { ...compilation.jsc, baseUrl: root, paths },
    module: { ...compilation.module, ignoreDynamic: true },
  };
}

function placeOf(file) {
  const place = path.join(root, 'dist', file);
  mkdirSync(path.dirname(place), { recursive: true });
  return place;
}
