import { readdirSync } from 'node:fs';
import path from 'node:path';
import { scriptNames } from '@ui';

it('names each script that is handed to browsers, and no other', () => {
  expect(readdirSync(path.join(__dirname, '../../../../libs/ui/scripts'))).toEqual(scriptNames.map((name) => `${name}.js`));
});
