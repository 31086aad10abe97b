/** Both sides of the strait are so far ahead of UTC. */
const AHEAD_MS = 8 * 3_600_000;

/** An instant as the platform's days are told: `2026-07-01 10:02:03 UTC+8`. `at`: ISO 8601. */
export const momentOf = (at: string): string => `${new Date(Date.parse(at) + AHEAD_MS).toISOString().slice(0, 19).replace('T', ' ')} UTC+8`;
