import fc from 'fast-check';
import { type Candidate, panelSides, type Seats, selectPanel } from './select-panel';

/** `m1 t2! m3` in drawn order; `!` is in conflict. */
const drawn = (text: string): readonly Candidate[] =>
  text.split(' ').map((word) => ({ label: word.replace('!', ''), side: word.startsWith('t') ? 'taiwan' : 'mainland', unfit: word.endsWith('!') ? 'conflict' : null }));
const three: Seats = { size: 3, least: { mainland: 1, taiwan: 1 } };

it.each([
  ['the first three', 'm1 t1 m2 t2', ['m1', 't1', 'm2'], [], ['t2']],
  ['the seat owed to the other side', 'm1 m2 m3 t1 t2', ['m1', 'm2', 't1'], [{ label: 'm3', reason: 'balance' }], ['t2']],
  ['one in conflict', 'm1! m2 t1 t2', ['m2', 't1', 't2'], [{ label: 'm1', reason: 'conflict' }], []],
])('seats %s', (_what, order, panel, skips, reserves) => expect(selectPanel(drawn(order), three)).toEqual({ ok: true, value: { panel, skips, reserves } }));

it.each([
  ['an even number of seats', { size: 4, least: { mainland: 1, taiwan: 1 } }, 'm1 t1 m2 t2', { code: 'PANEL_SIZE_EVEN', size: 4 }],
  ['more owed than there are seats', { size: 3, least: { mainland: 2, taiwan: 2 } }, 'm1 t1 m2 t2', { code: 'PANEL_SEATS_OVERDRAWN', size: 3, owed: 4 }],
  ['nobody of one side', three, 'm1 m2 m3 t1!', { code: 'PANEL_CANNOT_BE_FILLED', side: 'taiwan', missing: 1 }],
  ['too few of both', three, 'm1 t1', { code: 'PANEL_CANNOT_BE_FILLED', side: null, missing: 1 }],
])('refuses %s', (_what, seats, order, refusal) => expect(selectPanel(drawn(order), seats)).toEqual({ ok: false, refusal }));

const candidates = fc.array(fc.record({ side: fc.constantFrom(...panelSides), unfit: fc.constantFrom(null, null, 'conflict' as const) }), { minLength: 3, maxLength: 14 })
  .map((each) => each.map((one, at): Candidate => ({ ...one, label: `x${at}` })));

it('whoever leaves is replaced by one other, and nobody else moves', () =>
  fc.assert(
    fc.property(candidates, fc.nat(), (order, at) => {
      const before = selectPanel(order, three);
      fc.pre(before.ok);
      const gone = before.value.panel[at % 3];
      const after = selectPanel(order.map((one) => (one.label === gone ? { ...one, unfit: 'recused' } : one)), three);
      fc.pre(after.ok);
      expect(before.value.panel.filter((label) => !after.value.panel.includes(label))).toEqual([gone]);
    }),
  ));
