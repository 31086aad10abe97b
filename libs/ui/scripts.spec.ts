import { readdirSync } from 'node:fs';
import path from 'node:path';
import { scriptNames } from './site';

it('names each script that is handed to browsers, and no other', () => {
  expect(readdirSync(path.join(__dirname, 'scripts'))).toEqual(scriptNames.map((name) => `${name}.js`));
});
