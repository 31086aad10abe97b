import type { Evidence } from '../content';
import { cited, content, facts, row, told } from '../content.fixture';
import { evidenceMissing } from './m3-evidence-missing';

it.each<[string, readonly Evidence[], readonly string[]]>([
  ['cited', [cited], []],
  ['nothing', [], ['error rows.r1.evidence']],
  ['no source', [{ ...cited, source: ' ' }], ['error rows.r1.evidence.0.source']],
  ['no grade beside a good one', [cited, { ...cited, grade: null }], ['error rows.r1.evidence.1.grade']],
])('%s', (_, evidence, found) => expect(told(evidenceMissing.check(content([row({ evidence })]), facts()))).toEqual(found));

it('the documents too, once something is said of them', () => {
  expect(told(evidenceMissing.check(content([], { evidence: [] }), facts()))).toEqual(['error document.evidence']);
  expect(told(evidenceMissing.check(content([], { evidence: [], relations: [] }), facts()))).toEqual([]);
});
