import type { Evidence } from '../content';
import { cited, content, facts, row, told } from '../content.fixture';
import { derivedAsEvidence } from './m4-derived-as-evidence';

const refused = ['error rows.r1.evidence.0.source'];

it.each<[string, Evidence, readonly string[]]>([
  ['a foreword', cited, []],
  ['a proof by its digest', { ...cited, locator: `sha256:${'0'.repeat(64)}` }, refused],
  ['the page that explains a derived answer', { ...cited, source: 'https://example.org/why?from=a&to=b' }, refused],
  ['an answer of the interface', { ...cited, source: '/api/v1/standards/CNS-15598-1-2020/correspondences' }, refused],
  ['another mapping', { ...cited, source: 'GT-M-2026-000012-K' }, refused],
  ['a machine', { ...cited, grade: 0 }, refused],
  ['a test report, whose address has the word', { ...cited, source: 'https://lab.example.org/testing/report-7' }, []],
])('%s', (_, evidence, found) => expect(told(derivedAsEvidence.check(content([row({ evidence: [evidence] })]), facts()))).toEqual(found));

it('nor of what is said of the documents', () =>
  expect(told(derivedAsEvidence.check(content([], { evidence: [{ ...cited, grade: 0 }] }), facts()))).toEqual(['error document.evidence.0.source']));
