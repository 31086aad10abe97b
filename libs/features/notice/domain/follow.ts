/** What an address follows: one thing by its number, what becomes of all mappings, or of those of a sector. */
export const followKinds = ['standard', 'mapping', 'declaration', 'mappings', 'sector'] as const;
export type FollowKind = (typeof followKinds)[number];

/** A mail for each thing at once, or one a day. */
export const followWays = ['now', 'daily'] as const;
export type FollowWay = (typeof followWays)[number];

/** `target`: a number as it is written, the id of a sector, empty for all mappings. */
export type Followed = Readonly<{ kind: FollowKind; target: string }>;

/** What happened, as a mail tells it: `what` is the act, `number` whose it is, `path` of its page without the language. */
export type FollowNews = Readonly<{ what: string; number: string; path: string }>;

/** Days until what nobody confirmed is forgotten. */
export const DAYS_TO_CONFIRM = 3;
/** First mails that one address gets in 24 hours, whoever asks for them. */
export const MOST_FIRST_MAILS = 5;
/** Most that one address follows. */
export const MOST_FOLLOWED = 100;

/** Acts about mappings that everybody is shown, each with its text under `mail.follow.what`. */
export const mappingActs = [
  'mapping.sent-to-notice', 'mapping.approved', 'mapping.notice-ended', 'mapping.rejected', 'mapping.suspended', 'mapping.suspension-lifted', 'mapping.superseded', 'mapping.revoked', 'mapping.expired', 'mapping.interest-noted',
] as const;
export const standardActs = ['standard.replaced', 'standard.amended', 'standard.withdrawn', 'standard.effective'] as const;
export const declarationActs = [
  'declaration.published', 'declaration.withdrawn', 'declaration.archived', 'declaration.reference-changed',
  'declaration.inspection-opened', 'declaration.inspection-closed', 'declaration.correction-settled', 'declaration.publicised', 'declaration.abolished', 'declaration.standard-number-revoked',
] as const;
