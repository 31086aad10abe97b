/** Writes libs/pure/han/fold/table.ts from the dictionaries. Run it after a new version of opencc-js: node scripts/han/fold-table.mjs */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { configs } from 'opencc-js/preset';
import { foldClasses } from './fold-classes.mjs';

const WIDTH = 110;
const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

const csv = gunzipSync(readFileSync(path('data/conversion/opencc_dictionaries.csv.gz'))).toString('utf8');
const rows = csv.replace(/^\ufeff/, '').trim().split(/\r?\n/).slice(1).map((line) => line.split(','));
const classes = foldClasses(rows, configs);

const lines = [];
let line = '';
for (const members of classes) {
  line += `${members.join('')} `;
  if (line.length > WIDTH) {
    lines.push(line);
    line = '';
  }
}
if (line !== '') lines.push(line);

writeFileSync(path('libs/pure/han/fold/table.ts'), `/**
 * ${classes.length} classes of characters that are one to a search, the representative first, separated by a space.
 * Written by scripts/han/fold-table.mjs from the tables of OpenCC (Apache-2.0, see data/conversion); not by hand.
 */
export const CLASSES =
${lines.map((text) => `  '${text}'`).join(' +\n')};
`);
process.stdout.write(`${classes.length} classes, ${classes.flat().length} characters\n`);
