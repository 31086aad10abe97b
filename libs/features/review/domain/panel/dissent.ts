/** A signed objection. `neutral`: the centre's words on it, null as long as there are none; `mayQuote`: its author wants it quoted; `consents`: agrees to publication, as of now. */
export type Dissent<Words> = Readonly<{ neutral: Words | null; reasons: string; mayQuote: boolean; consents: boolean }>;
/** `words` null: there is an objection, and its words are not ready. */
export type MinorityOpinion<Words> = Readonly<{ words: Words | null; verbatim: string | null }>;

/** Published in the centre's neutral words; verbatim only where its author wants it and agrees to publication. */
export const minorityOpinion = <Words>({ neutral, reasons, mayQuote, consents }: Dissent<Words>): MinorityOpinion<Words> => ({ words: neutral, verbatim: mayQuote && consents ? reasons : null });
