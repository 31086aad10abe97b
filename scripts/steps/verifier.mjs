import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { StepFailed } from './run.mjs';

const sources = path.join(root, 'apps', 'verifier', 'src');
const library = { find: /^@pure\/([^/]+)$/, replacement: path.join(root, 'libs', 'pure', '$1', 'index.ts') };
const allowed = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Builds the verifier that works without a network into `dist/verifier/offline.html`: one file, and it runs nothing but itself. */
export async function buildVerifier() {
  const { build } = await import('vite');
  const { output } = await build({
    root: path.join(root, 'apps', 'verifier'),
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [library] },
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: path.join(sources, 'main.ts'), treeshake: { moduleSideEffects: (file) => !file.startsWith(path.join(root, 'libs')) } },
    },
  }).catch((fault) => {
    throw new StepFailed(`the build of the verifier failed: ${fault.message}`);
  });
  const script = output.map(({ code = '' }) => code).join('').trim();
  const style = readFileSync(path.join(sources, 'verifier.css'), 'utf8').trim();
  mkdirSync(path.join(root, 'dist', 'verifier'), { recursive: true });
  writeFileSync(path.join(root, 'dist', 'verifier', 'offline.html'), page(script, style));
}

const page = (script, style) => `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${allowed(script)}; style-src ${allowed(style)}; connect-src 'self'; form-action 'none'; base-uri 'none'">
<title>Gongtong 共通</title>
<style>${style}</style>
<body></body>
<script type="module">${script}</script>
</html>
`;
