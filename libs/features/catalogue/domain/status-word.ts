import type { Status } from './edition';

/** How sources word a status, in both scripts and in English, by the beginning of the phrase in lower case. */
const beginnings: readonly (readonly [string, Status])[] = [
  ['现行', 'in_force'], ['現行', 'in_force'], ['有效', 'in_force'], ['active', 'in_force'], ['valid', 'in_force'], ['in force', 'in_force'], ['in_force', 'in_force'],
  ['即将实施', 'upcoming'], ['即將實施', 'upcoming'], ['upcoming', 'upcoming'], ['publication_pending', 'upcoming'],
  ['被代替', 'replaced'], ['被取代', 'replaced'], ['replaced', 'replaced'], ['superseded', 'replaced'],
  ['废止', 'withdrawn'], ['廢止', 'withdrawn'], ['作废', 'withdrawn'], ['已作废', 'withdrawn'], ['abolished', 'withdrawn'], ['obsolete', 'withdrawn'], ['withdrawn', 'withdrawn'],
  ['draft', 'draft'], ['草案', 'draft'],
];

/**
 * Status that a source's word tells. `cited` (named in a rule in force), `under revision`, `published` and `announced`
 * tell nothing of whether a document is in force: they, and words not known here, are `unknown`.
 */
export function statusOfWord(word: string): Status {
  const text = word.trim().toLowerCase();
  return beginnings.find(([beginning]) => text.startsWith(beginning))?.[1] ?? 'unknown';
}
