import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '@platform/locale';
import { textsOf } from './locale-files';

const root = path.resolve(__dirname, '../..');
const sources = readdirSync(path.join(root, 'libs'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.includes('node_modules'));

/** Every act that is written into the journal by its name. */
const acts = [...new Set(sources.flatMap((file) => [...readFileSync(path.join(root, 'libs', file), 'utf8').matchAll(/\bact: '([a-z-]+\.[a-z-]+)'/g)].map(([, act = '']) => act)))].sort();

it('finds them', () => expect(acts).toEqual(expect.arrayContaining(['session.opened', 'file.kept', 'breach.recorded'])));

it.each(locales)('acts of the journal have words in %s', (locale) => {
  const texts = textsOf('apps/web/src/locales', locale);
  expect(acts.filter((act) => !(`app.act.${act}` in texts))).toEqual([]);
});
