import type { LocalDate } from '@pure/kernel';
import { checkVerification } from './verification';

const today = '2026-11-30' as LocalDate;
const found = (source: 'register' | 'letter' | 'notarial', reference: string | null, sha256: string | null, on = '2026-11-30') => checkVerification({ source, reference, sha256, on: on as LocalDate }, today);

it.each([
  ['a register that was looked up', found('register', null, null), null],
  ['a letter', found('letter', 'L-1', null, '2026-11-01'), null],
  ['a notarial document', found('notarial', 'N-1', 'ab', '2026-11-01'), null],
  ['a notarial document without a number', found('notarial', null, 'ab'), 'reference'],
  ['a notarial document without a digest', found('notarial', 'N-1', null), 'sha256'],
  ['a day that has not come', found('register', null, null, '2026-12-01'), 'on'],
] as const)('%s', (_, result, field) => expect(result.ok ? null : result.refusal.field).toBe(field));
