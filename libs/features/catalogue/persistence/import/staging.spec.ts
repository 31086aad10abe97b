import { createHash } from 'node:crypto';
import { type PartialDate, canonicalJson } from '@pure/kernel';
import type { Statement } from '../../domain/statement';
import { stagingColumns } from './staging';

const date = '2023-12-28' as PartialDate;
const whole: Statement = {
  sourceId: 's', grade: 3, basis: 'cover', statedOn: date, printed: 'GB/T 1', titleHans: '标准"一', titleHant: '標準', titleEn: 'A\tb', titleBasis: 'quoted', nature: 'mandatory',
  status: 'in_force', statusRaw: '现行', issued: date, implemented: date, withdrawn: date, ics: ['29.140', '31.080'], ccs: [], committee: 'TC 1', editionLabel: '1',
  documentType: 'IS', classNo: 'C1', partText: '1-2', page: 'https://example.org', note: 'n',
};

it.each<[string, Statement]>([
  ['that says everything', whole],
  ['that says little', { sourceId: 's', grade: 0, basis: 'list', ics: [], ccs: [] }],
])('gives a statement %s the digest of its canonical JSON', (_, statement) => {
  const column = stagingColumns.statement.find(([name]) => name === 'digest');
  const digest = column?.[2]({ document: 'GB/T1:2023', statement, status: 'unknown' });
  expect(digest).toEqual(createHash('sha256').update(canonicalJson({ document: 'GB/T1:2023', ...statement })).digest());
});
