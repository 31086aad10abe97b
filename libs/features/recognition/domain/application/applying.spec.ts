import { content, day, firm, head, row } from '../catalogue/catalogue.fixture';
import type { Condition } from '../catalogue/row';
import { heldAgainst } from './claim';
import { gapsOf } from './completeness';
import { mayApply } from './eligible';
import { certificateNumber, checkWritten, nothingWritten, type PermitKind } from './holder';
import { isOpen, mayBring } from './open-case';
import { progressOf } from './progress';
import { turnOf } from './turn';
import { lacking, requirementsOf } from './requirement';

const today = day('2026-11-30');
const codeOf = (result: Readonly<{ ok: boolean }> & Readonly<{ refusal?: Readonly<{ code: string }> }>) => (result.ok ? 'ok' : result.refusal?.code);

describe('a certificate is held against the row', () => {
  it.each([
    [{ paper: 'technician', code: '17800', level: '單一' }, 'ok'],
    [{ paper: null, code: null, level: null }, 'ok'],
    [{ paper: 'technician', code: '17801', level: null }, 'ok'],
    [{ paper: 'technician', code: '18200', level: null }, 'CERTIFICATE_NOT_LISTED'],
    [{ paper: 'technician', code: '17800', level: '丙' }, 'LEVEL_NOT_IN_ROW'],
    [{ paper: 'care-card', code: null, level: null }, 'PAPER_NOT_LISTED'],
  ] as const)('%j: %s', (claim, code) => expect(codeOf(heldAgainst(row(), claim))).toBe(code));

  it('and not against what the row leaves open', () => expect(codeOf(heldAgainst(row({ taiwan: { code: null, level: null } }), { paper: 'technician', code: '99999', level: '丙' }))).toBe('ok'));
});

describe('one applies', () => {
  const catalogue = (more: Parameters<typeof head>[0] = {}, supersededBy: string | null = null) => ({ ...content(more).head, version: 1, supersededBy, example: false });
  it.each([
    ['where somebody decides here', catalogue(), 'desk', false, 'ok'],
    ['not where nobody does', catalogue(), null, false, 'NOT_HANDLED_HERE'],
    ['not by a row that is to be confirmed', catalogue(), 'desk', true, 'ROW_TO_CONFIRM'],
    ['not by a catalogue that is', catalogue({ toConfirm: true }), 'desk', false, 'ROW_TO_CONFIRM'],
    ['not once it is over', catalogue({ validUntil: day('2026-11-29') }), 'desk', false, 'CATALOGUE_NOT_OPEN'],
    ['not before it begins', catalogue({ validFrom: day('2026-12-01') }), 'desk', false, 'CATALOGUE_NOT_OPEN'],
    ['not once another took its place', catalogue({}, 'fujian-2026'), 'desk', false, 'CATALOGUE_NOT_OPEN'],
    ['not outside of its window', catalogue({ window: { from: day('2027-01-01'), until: null } }), 'desk', false, 'APPLICATION_WINDOW_CLOSED'],
  ] as const)('%s', (_what, of, handler, toConfirm, code) => expect(codeOf(mayApply(of, { toConfirm }, handler, today))).toBe(code));
});

describe('what is written of a person', () => {
  const check = (permitKind: PermitKind | null, texts: Partial<typeof nothingWritten>) => checkWritten({ permitKind, texts: { ...nothingWritten, ...texts } }, today);
  it.each([
    ['residence-permit', { permit_number: '830000198506150016', birth_date: '1985-06-15' }, 'ok'],
    ['residence-permit', { permit_number: '83000019700101003x' }, 'ok'],
    ['residence-permit', { permit_number: '830000198506150017' }, 'PERMIT_NUMBER_UNFIT'],
    ['residence-permit', { permit_number: '350200198506150016' }, 'PERMIT_NUMBER_UNFIT'],
    ['residence-permit', { permit_number: '830000198506150016', birth_date: '1985-06-14' }, 'BIRTH_DATE_NOT_OF_PERMIT'],
    ['travel-permit', { permit_number: '12345678' }, 'ok'],
    ['travel-permit', { permit_number: '1234567890(B)' }, 'ok'],
    ['travel-permit', { permit_number: '123' }, 'PERMIT_NUMBER_UNFIT'],
    [null, { permit_number: '12345678' }, 'PERMIT_NUMBER_UNFIT'],
    [null, { birth_date: '2026-12-01' }, 'BIRTH_DATE_UNFIT'],
    [null, { birth_date: 'yesterday' }, 'BIRTH_DATE_UNFIT'],
    [null, { name: 'Lin; drop' }, 'HOLDER_NAME_UNFIT'],
    [null, { certificate_number: '!' }, 'CERTIFICATE_NUMBER_UNFIT'],
  ] as const)('%s %j: %s', (kind, texts, code) => expect(codeOf(check(kind, texts))).toBe(code));

  it('is kept in one form, so that a number is found however it is typed', () => {
    const kept = check(null, { name: ' 林 小明 ', certificate_number: ' １７８－０００１２３ ' });
    expect(kept.ok && [kept.value.texts.name, kept.value.texts.certificate_number]).toEqual(['林小明', '178-000123']);
    expect(certificateNumber('178 — 000123')).toBe('178-000123');
  });
});

describe('proofs', () => {
  const ask = (kind: 'degree' | 'years' | 'association' | 'filing', alternative: number | null = null): Condition =>
    (kind === 'degree' ? { kind, degree: 'master', words: '', alternative } : kind === 'years' ? { kind, years: 3, words: '', alternative } : { kind, words: '', alternative });
  const missing = (conditions: readonly Condition[], proofs: readonly Readonly<{ kind: 'certificate' | 'id' | 'transcript' | 'employer-letter'; condition: string | null }>[] = []) =>
    lacking(requirementsOf({ kind: 'person', conditions }, proofs)).map(({ kind, condition }) => `${kind} ${condition}`);
  it('a person proves certificate and permit, and each condition', () => expect(missing([ask('degree')])).toEqual(['certificate null', 'id null', 'transcript c0']));
  it('of alternatives the one that lacks least is asked for', () => {
    const conditions = [ask('degree', 1), ask('degree', 2), ask('years', 2)];
    const base = [{ kind: 'certificate', condition: null }, { kind: 'id', condition: null }] as const;
    expect(missing(conditions, base)).toEqual(['transcript c0']);
    expect(missing(conditions, [...base, { kind: 'transcript', condition: 'c1' }, { kind: 'employer-letter', condition: 'c2' }])).toEqual([]);
  });
  it('of a firm the association recommends, and the filing is the application itself', () => {
    const { conditions } = firm();
    expect(requirementsOf({ kind: 'firm', conditions }, []).map(({ kind }) => kind)).toEqual(['certificate', 'recommendation']);
  });
  it('what nobody has said is asked for in its order', () => {
    const answers = { paper: null, level: null, scope: null, association: null };
    const gaps = gapsOf({ kind: 'person', hasLevel: true, hasPaper: true, answers, written: { permitKind: null, texts: nothingWritten }, agreed: false }, []);
    expect(gaps.map((gap) => ('question' in gap ? gap.question : gap.evidence))).toEqual(['paper', 'level', 'name', 'permit', 'birthDate', 'certificateNumber', 'consent']);
  });
});

describe('after a decision', () => {
  const step = (act: Parameters<typeof mayBring>[2][number]['act'], due: string | null = null) => ({ act, on: today, due: due === null ? null : day(due) });
  it.each([
    ['appeal', 'refused', [step('refuse', '2026-12-30')], 'ok'],
    ['appeal', 'refused', [step('refuse', '2026-11-29')], 'APPEAL_LATE'],
    ['appeal', 'recognised', [step('recognise')], 'APPEAL_OF_RECOGNITION'],
    ['appeal', 'deciding', [], 'APPLICATION_UNDECIDED'],
    ['appeal', 'refused', [step('refuse'), step('appeal')], 'CASE_OPEN'],
    ['appeal', 'refused', [step('refuse'), step('appeal'), step('dismiss-appeal')], 'ok'],
    ['ask-correction', 'recognised', [step('recognise')], 'ok'],
    ['ask-correction', 'recognised', [step('recognise'), step('ask-correction')], 'CASE_OPEN'],
  ] as const)('%s while %s after %j: %s', (kind, state, steps, code) => expect(codeOf(mayBring(kind, state, steps, today))).toBe(code));
  it('a correction leaves an appeal open', () => expect(isOpen('appeal', [step('appeal'), step('ask-correction'), step('correct')])).toBe(true));
});

describe('the progress', () => {
  const on = (act: Parameters<typeof progressOf>[1][number]['act'], at: string, due: string | null = null) => ({ act, on: day(at), due: due === null ? null : day(due) });
  const shown = (...of: Parameters<typeof progressOf>) => progressOf(...of).map((each) => `${each.milestone} ${each.on ?? '-'} ${each.due ?? '-'}${each.now ? ' now' : ''}`);
  it('tells the day of each and when the decision is due', () =>
    expect(shown('verifying', [on('submit', '2026-11-01'), on('receive', '2026-11-02', '2026-11-30'), on('begin-verification', '2026-11-03')], null)).toEqual(['received 2026-11-02 -', 'verified - - now', 'decided - 2026-11-30', 'certificate - -']));
  it('while it is returned nothing of the desk is due', () =>
    expect(shown('returned', [on('submit', '2026-11-01'), on('receive', '2026-11-02', '2026-11-30'), on('return', '2026-11-04', '2026-12-04')], null)).toEqual(['received 2026-11-02 -', 'verified - -', 'decided - -', 'certificate - -']));
  it('what was sent back is not verified, and an upheld appeal not decided', () => {
    expect(shown('verifying', [on('receive', '2026-11-02'), on('conclude-verification', '2026-11-05'), on('send-back', '2026-11-06')], null)[1]).toBe('verified - - now');
    expect(shown('deciding', [on('receive', '2026-11-02'), on('conclude-verification', '2026-11-05'), on('refuse', '2026-11-07'), on('uphold-appeal', '2026-11-20')], null)[2]).toBe('decided - - now');
  });
  it('ends with the e-certificate, and after a refusal waits for none', () => {
    expect(shown('recognised', [on('receive', '2026-11-02'), on('conclude-verification', '2026-11-05'), on('recognise', '2026-11-07')], day('2026-11-07'))).toEqual(['received 2026-11-02 -', 'verified 2026-11-05 -', 'decided 2026-11-07 -', 'certificate 2026-11-07 -']);
    expect(shown('refused', [on('refuse', '2026-11-07')], null)[3]).toBe('certificate - -');
  });
});

describe('whose turn it is', () => {
  const on = (act: Parameters<typeof turnOf>[1][number]['act'], at: string, due: string | null = null) => ({ act, on: day(at), due: due === null ? null : day(due) });
  const shown = (...of: Parameters<typeof turnOf>) => {
    const { holds, since, due, next } = turnOf(...of);
    return `${holds ?? 'nobody'} since ${since ?? '-'} until ${due ?? '-'}: ${next}`;
  };
  const submitted = on('submit', '2026-11-01');
  it.each([
    ['draft', [], 'applicant since - until -: submit'],
    ['submitted', [on('submit', '2026-11-01', '2026-11-06')], 'desk since 2026-11-01 until 2026-11-06: receive'],
    ['verifying', [submitted, on('receive', '2026-11-02'), on('begin-verification', '2026-11-03', '2026-11-30')], 'desk since 2026-11-01 until 2026-11-30: conclude'],
    ['returned', [submitted, on('return', '2026-11-04', '2026-12-04')], 'applicant since 2026-11-04 until 2026-12-04: answer'],
    ['received', [submitted, on('return', '2026-11-04', '2026-12-04'), on('answer', '2026-11-09', '2026-12-10')], 'desk since 2026-11-09 until 2026-12-10: verify'],
    ['refused', [submitted, on('refuse', '2026-11-07', '2027-01-06')], 'nobody since 2026-11-07 until 2027-01-06: appeal'],
    ['refused', [submitted, on('refuse', '2026-11-07'), on('appeal', '2026-11-20', '2026-12-20')], 'desk since 2026-11-20 until 2026-12-20: decide-appeal'],
    ['recognised', [submitted, on('recognise', '2026-11-07'), on('ask-correction', '2026-11-20')], 'desk since 2026-11-20 until -: decide-correction'],
    ['recognised', [submitted, on('recognise', '2026-11-07')], 'nobody since 2026-11-07 until -: none'],
    ['withdrawn', [submitted, on('withdraw', '2026-11-02', '2026-11-06')], 'nobody since 2026-11-02 until -: none'],
  ] as const)('%s after %j: %s', (state, steps, expected) => expect(shown(state, steps)).toBe(expected));
});
