/**
 * How much an abstract of a clause may hold, and how near it may come to the words of a standard. Ours, by judgement; a change
 * raises the version.
 */
export const clauseTextLimits = {
  version: '2026-11',
  /** Of an abstract in Chinese characters alone; one that mixes scripts has its share of both. */
  han: 120,
  /** Of an abstract without Chinese characters. */
  latin: 300,
  /** Characters between quotation marks. */
  quotedHan: 16,
  quotedLatin: 60,
  /** Words by which a standard commands (应, 應, 不得, shall). */
  commands: 2,
  /** Part of its runs that an abstract may share with one of another standard, and with its title. */
  shared: 0.8,
  /** Runs below which likeness says nothing: short words on the same thing come out alike. */
  fewestRuns: 40,
} as const;
