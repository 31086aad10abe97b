import type { LocalDate } from '@pure/kernel';
import { actFirst } from './act-first';

const day = (text: string) => text as LocalDate;

it.each([
  [null, '2026-11-30', { ok: false, refusal: { code: 'ACT_FIRST_NOT_FORESEEN' } }],
  [{ days: 30 }, '2026-11-30', { ok: true, value: { from: '2026-11-01', until: '2026-12-01', isOver: false } }],
  [{ days: 30 }, '2026-12-02', { ok: true, value: { from: '2026-11-01', until: '2026-12-01', isOver: true } }],
] as const)('a catalogue that foresees %j on %s', (foreseen, today, result) => expect(actFirst({ actFirst: foreseen }, day('2026-11-01'), day(today))).toEqual(result));
