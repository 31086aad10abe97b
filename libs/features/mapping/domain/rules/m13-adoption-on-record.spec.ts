import { content, facts, told } from '../content.fixture';
import { adoptionOnRecord } from './m13-adoption-on-record';

const base = facts();

it.each([
  ['V3 of the target', [{ rule: 'V3', base: 'IEC 62368-1:2018' }], ['warning target']],
  ['nothing', [], []],
])('passes on %s', (_, adoption, found) => expect(told(adoptionOnRecord.check(content([]), facts({ target: { ...base.target, adoption } })))).toEqual(found));
