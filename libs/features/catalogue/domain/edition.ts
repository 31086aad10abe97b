/** What kind of document lays the requirement down: one side often rules in a regulation what the other rules in a standard. */
export const documentKinds = ['standard', 'technical-regulation', 'label-rule', 'inspection-rule', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Form of the document inside its family. */
export const documentForms = ['edition', 'amendment', 'corrigendum', 'addendum', 'supplement', 'consolidated', 'interpretation', 'draft'] as const;
export type DocumentForm = (typeof documentForms)[number];

/** Nature of a mainland standard (标准化法 art. 2); absent elsewhere. */
export const natures = ['mandatory', 'recommended', 'guidance', 'voluntary'] as const;
export type Nature = (typeof natures)[number];

/** 即将实施 · 现行 · 被代替 · 废止 · draft · 未知 */
export const statuses = ['upcoming', 'in_force', 'replaced', 'withdrawn', 'draft', 'unknown'] as const;
export type Status = (typeof statuses)[number];
