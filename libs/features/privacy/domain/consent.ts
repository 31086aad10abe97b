/**
 * What a person may agree to apart from the notice: a document's number, which is sensitive (个人信息保护法 第二十九条); the
 * publication of a name (第二十五条); the reading of the data by bodies of the other side (第三十九条).
 */
export const consentPurposes = ['document-number', 'name-publication', 'other-side'] as const;

/** `privacy-notice`: having read it. What is done by law or for an account needs no consent and is none of these. */
export const ledgerPurposes = ['privacy-notice', ...consentPurposes] as const;
export type LedgerPurpose = (typeof ledgerPurposes)[number];

/** One row of the ledger; rows are never changed. `notice`: the version that was shown; `at`: ISO instant. */
export type ConsentRow = Readonly<{ purpose: LedgerPurpose; given: boolean; notice: number; at: string }>;

/** What holds for a purpose: its last row; null: never asked. */
export type Standing = Readonly<{ purpose: LedgerPurpose; given: boolean | null; notice: number | null; at: string | null }>;

/** What holds for each purpose. `ledger`: the newest row first. */
export function standingOf(ledger: readonly ConsentRow[]): readonly Standing[] {
  return ledgerPurposes.map((purpose) => ledger.find((row) => row.purpose === purpose) ?? { purpose, given: null, notice: null, at: null });
}
