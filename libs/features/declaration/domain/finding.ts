/** `block`: it cannot be published so; `notice`: it can, when it tells its readers; `hint`: worth a look. */
export const severities = ['block', 'notice', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Where a rule is laid down. `from`: since when it holds, as far as a source tells. */
export type Basis = Readonly<{
  law: LawId;
  article?: string;
  from?: string;
  /** No source of ours shows the text: the basis is to be confirmed. */
  toConfirm: boolean;
}>;

export const lawIds = ['standardization-law', 'order-83', 'spot-check-guide', 'local-rules', 'pilot', 'adoption', 'platform'] as const;
export type LawId = (typeof lawIds)[number];

export const laws = {
  /** 中华人民共和国标准化法 (2017), the text of which is at hand. */
  standardization: (article: string): Basis => ({ law: 'standardization-law', article, from: '2018-01-01', toConfirm: false }),
  /** 企业标准化促进办法, SAMR order 83: articles 12 to 14 are quoted by the authority, others are to be confirmed. */
  order83: (article: string | undefined, toConfirm = false): Basis => ({ law: 'order-83', ...(article !== undefined && { article }), from: '2024-01-01', toConfirm }),
  /** 企业标准随机抽查工作指引 (2024): what an inspection looks at. */
  spotCheck: { law: 'spot-check-guide', from: '2024-03-04', toConfirm: false } satisfies Basis,
  /** A local regulation whose title no source shows. */
  local: { law: 'local-rules', toConfirm: true } satisfies Basis,
  pilot: { law: 'pilot', toConfirm: true } satisfies Basis,
  /** A hint of ours that no law asks for. */
  platform: { law: 'platform', toConfirm: false } satisfies Basis,
  /** GB/T 1.2-2020. */
  adoption: { law: 'adoption', article: '4.1.1', toConfirm: false } satisfies Basis,
};

/** What a rule finds: never a text, but a code, where, and what the text under that code needs. */
export type Found = Readonly<{
  code: string;
  severity: Severity;
  /** `standards.1.name`, lists counted from 0 as they were handed in. */
  path: string;
  params?: Readonly<Record<string, string | number>>;
  /** Where it differs from that of the rule. */
  basis?: Basis;
}>;

export type LintFinding = Readonly<{
  rule: string;
  code: string;
  severity: Severity;
  path: string;
  params: Readonly<Record<string, string | number>>;
  basis: Omit<Basis, 'toConfirm'>;
  toConfirm: boolean;
}>;
