import type { PublicAct } from '../../domain/approval/acts';
import { ofVersion } from './of-version';
import type { PublishedAct, PublishedMapping } from './published-mappings';

const act = (record: number, version: number, name: PublicAct, reasons: string | null = null): PublishedAct => ({ record, version, act: name, reasons, by: {}, on: `2026-01-0${record}` }) as never;
/** The second version is approved; the first was returned from its notice. */
const acts = [act(1, 1, 'send-to-notice'), act(2, 1, 'return', '依据不足'), act(3, 2, 'send-to-notice'), act(4, 2, 'approve')];
const shown = (version: number, more: Partial<PublishedMapping> = {}): PublishedMapping =>
  ({ version: 2, state: 'approved', since: '2026-01-04', reason: null, successor: 'GT-M-2026-000002-X', territory: '350000', until: null, acts, notice: { closes: '', open: true }, document: { version, territory: '350200', until: '2029-12-31' }, ...more }) as never;

it('the version that counts stands as the mapping does', () => expect(ofVersion(shown(2))).toEqual(shown(2)));

it('an older one stands as the last act on it left it', () => {
  expect(ofVersion(shown(1))).toMatchObject({ version: 1, state: 'returned', since: '2026-01-02', reason: '依据不足', territory: '350200', until: '2029-12-31', successor: null, notice: null });
});

it('an older one is never in a notice of the one that counts', () => expect(ofVersion(shown(1, { state: 'in_notice' })).state).toBe('returned'));
