import { content, facts, told } from '../content.fixture';
import { adoptionOnRecord } from './adoption-on-record';

it('passes on what is found of either side', () => {
  const base = facts();
  const found = facts({ target: { ...base.target, adoption: [{ rule: 'V3', base: 'IEC 62368-1:2018' }] } });
  expect(told(adoptionOnRecord.check(content([]), found))).toEqual(['warning target']);
  expect(adoptionOnRecord.check(content([]), base)).toEqual([]);
});
