import path from 'node:path';
import { root } from './root.mjs';
import { StepFailed } from './run.mjs';

const library = (floor) => ({ find: new RegExp(`^@${floor}/([^/]+)$`), replacement: path.join(root, 'libs', floor, '$1', 'index.ts') });
const single = (name) => ({ find: new RegExp(`^@${name}$`), replacement: path.join(root, 'libs', name, 'index.ts') });
/** What of a feature runs in browsers too. */
const domainOfFeature = { find: /^@features\/([^/]+)\/domain$/, replacement: path.join(root, 'libs', 'features', '$1', 'domain', 'index.ts') };

/** Builds the workspaces into `dist/web`: one entry, a piece per workspace, and the list of what belongs to which. */
export async function buildWeb() {
  const { build } = await import('vite');
  await build({
    root: path.join(root, 'apps', 'web'),
    configFile: false,
    logLevel: 'error',
    base: '/app/',
    resolve: { alias: [domainOfFeature, library('pure'), single('ui'), single('figure')] },
    build: {
      outDir: path.join(root, 'dist', 'web'),
      emptyOutDir: true,
      manifest: 'manifest.json',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: path.join(root, 'apps', 'web', 'src', 'main.tsx'),
        treeshake: { moduleSideEffects: (file) => !file.startsWith(path.join(root, 'libs')) }, // what a workspace does not use of them stays out
      },
    },
  }).catch((fault) => {
    throw new StepFailed(`the build of the workspaces failed: ${fault.message}`);
  });
}
