import { content, facts, told } from '../content.fixture';
import { editionReplaced } from './m14-edition-replaced';

const base = facts();

it.each([
  ['in force', [], false, []],
  ['replaced', ['GB 4943.1-2030'], false, ['warning target']],
  ['withdrawn', [], true, ['warning target']],
])('%s', (_, replacedBy, withdrawn, found) => expect(told(editionReplaced.check(content([]), facts({ target: { ...base.target, replacedBy, withdrawn } })))).toEqual(found));
