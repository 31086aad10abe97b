const { readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * Names of the installed packages that ship only ES modules. Jest loads CommonJS on Node 20, so these are compiled like
 * our own code. `@fastify/cookie` and the like import dynamically and are compiled for the same reason.
 */
module.exports = function esmPackages(root) {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const names = new Set();
  for (const folder of Object.keys(packages)) {
    if (!folder.startsWith('node_modules/')) continue;
    const manifest = readManifest(path.join(root, folder, 'package.json'));
    if (manifest?.type === 'module') names.add(folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length));
  }
  return [...names].sort();
};

function readManifest(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // an optional package of another platform
  }
}
