import { type PartSent, roomFor, stepOf, type Upload } from './upload';

const upload: Upload = {
  id: 'u', organisation: 'o', account: 'a', name: 'licence.pdf', mediaType: 'application/pdf', size: 10, received: 4, state: 'open', refusal: null, expiresAt: '2026-03-02T10:00:00.000Z', expired: false,
};
const sent = (offset: number | null, length: number | null): PartSent => ({ offset, bytes: length === null ? null : Buffer.alloc(length) });
const outcome = (part: PartSent, of: Partial<Upload> = {}) => {
  const step = stepOf({ ...upload, ...of }, part);
  return step.ok ? step.value.kind : step.refusal;
};

it.each([
  ['the next part', sent(4, 3), 'write'],
  ['the last part', sent(4, 6), 'write'],
  ['nothing more', sent(4, 0), 'write'],
  ['a part that is there', sent(0, 4), 'compare'],
  ['a piece of what is there', sent(1, 2), 'compare'],
  ['a part that overlaps', sent(2, 4), { code: 'UPLOAD_OFFSET_WRONG', received: 4 }],
  ['a part that leaves a gap', sent(5, 1), { code: 'UPLOAD_OFFSET_WRONG', received: 4 }],
  ['more than was announced', sent(4, 7), { code: 'UPLOAD_BEYOND_SIZE' }],
  ['a part that does not say where it begins', sent(null, 4), { code: 'UPLOAD_OFFSET_MISSING' }],
  ['no bytes', sent(4, null), { code: 'UPLOAD_NOT_BYTES' }],
])('%s', (_what, part, expected) => expect(outcome(part)).toEqual(expected));

it('a part for an upload that is over changes nothing', () => {
  expect(outcome(sent(4, 6), { state: 'finished', received: 10 })).toBe('nothing');
  expect(outcome(sent(4, 6), { state: 'refused', received: 10, refusal: { code: 'FILE_TYPE_WRONG', found: 'EXE' } })).toEqual({ code: 'FILE_TYPE_WRONG', found: 'EXE' });
  expect(outcome(sent(4, 6), { expired: true })).toEqual({ code: 'UPLOAD_EXPIRED' });
});

it('an organisation has room up to its limits', () => {
  const asked = { name: 'a.pdf', mediaType: 'application/pdf', size: 8 } as const;
  const GB2 = 2 * 1024 ** 3;
  expect(roomFor(asked, { open: 49, bytes: GB2 - 8 })).toEqual({ ok: true, value: null });
  expect(roomFor(asked, { open: 50, bytes: 0 })).toEqual({ ok: false, refusal: { code: 'UPLOADS_OPEN', limit: 50 } });
  expect(roomFor(asked, { open: 0, bytes: GB2 - 7 })).toEqual({ ok: false, refusal: { code: 'FILE_SPACE_USED', limit: '2 GB' } });
});
