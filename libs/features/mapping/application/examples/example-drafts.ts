import { type DocumentRelation, noStatement } from '../../domain/content';

export type ExampleDraft = Readonly<{ source: string; target: string; document?: DocumentRelation }>;

/** Real pairs, with what sources say of them and nothing more: the rest is not yet looked at. Sources and grades are those of the starter data. */
export const exampleDrafts: readonly ExampleDraft[] = [
  {
    source: 'CNS 15598-1:2020',
    target: 'GB 4943.1-2022',
    document: {
      ...noStatement,
      relations: ['equal', 'subset', 'superset', 'overlap'],
      rationale: '两项标准均采用 IEC 62368-1:2018；双方的差异清单均未见，差异未登记。',
      evidence: [
        { source: 'https://cti-cert.com.tw/new/7542.html', locator: 'CNS 15598-1:2020 – IEC 62368-1:2018', grade: 2 },
        { source: 'GB 4943.1-2022 (chinesestandard.net)', locator: 'GB 4943.1-2022 – IEC 62368-1:2018 MOD', grade: 1 },
      ],
    },
  },
  { source: 'CNS 15387:2010', target: 'GB 43854-2024' },
  { source: 'CNS 14964-8:2006', target: 'GB/T 18029.8-2008' },
  { source: 'CNS 45001:2018', target: 'GB/T 45001-2020' },
];
