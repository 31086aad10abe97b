import type { DecidedAct } from '../../domain/decision/decided-act';

/** How far an example goes, each further than the one before it. */
export type ExampleEnd = 'draft' | 'submitted' | 'returned' | 'withdrawn' | 'received' | 'verifying' | 'deciding' | DecidedAct | 'appealed';
/** One application of the demonstration for each state. */
export const exampleEnds = ['recognise', 'recognise-partly', 'refuse', 'appealed', 'deciding', 'verifying', 'received', 'returned', 'withdrawn', 'submitted', 'draft'] as const satisfies readonly ExampleEnd[];

/** Invented; no certificate of that form exists. */
export const exampleCertificate = (place: number): string => `範例-2026-${String(place + 1).padStart(4, '0')}`;
export const exampleOfficialNumber = (place: number): string => `示例采认〔2026〕${place + 1}号`;
