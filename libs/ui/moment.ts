/** Both sides of the strait are so far ahead of UTC. */
const AHEAD_MS = 8 * 3_600_000;

/** An instant as a person there reads it: `2026-07-01 10:02:03 UTC+8`. `at`: ISO 8601, or milliseconds since 1970-01-01T00:00Z. */
export const momentOf = (at: string | number): string => `${new Date(new Date(at).getTime() + AHEAD_MS).toISOString().slice(0, 19).replace('T', ' ')} UTC+8`;
