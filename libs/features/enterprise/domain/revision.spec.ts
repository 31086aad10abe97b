import { localDate } from '@pure/kernel';
import type { Particulars } from './enterprise';
import { type RevisionAct, revisionActs, revisionAfter, revisionGaps, revisionStates } from './revision';

const possible: Readonly<Record<RevisionAct, readonly (string | null)[]>> = {
  begin: [null], change: ['draft', 'returned'], submit: ['draft', 'returned'], withdraw: ['submitted'], discard: ['draft', 'returned'], verify: ['submitted'], return: ['submitted'],
};

describe.each(revisionActs)('%s', (act) => {
  it.each([null, ...revisionStates])('on a change that is %s', (state) => {
    const after = revisionAfter(state, act);
    expect(after.ok ? 'possible' : after.refusal).toEqual(possible[act].includes(state) ? 'possible' : { code: 'REVISION_STATE', state: state ?? 'none' });
  });
});

const before: Particulars = {
  subject: 'mainland', name: { 'zh-Hans': '厦门光电' }, uscc: '91350100M000100Y43', ubn: null, registeredOn: localDate('2020-01-01'), route: 'direct', thirdTerritory: null, address: '翔安', territory: '350213', website: null,
};
const attached = { contacts: 1, evidence: ['business-licence'] } as const;

it.each<[string, Partial<Particulars>, boolean, readonly string[]]>([
  ['a new name with a proof', { name: { 'zh-Hans': '厦门新光电' } }, true, []],
  ['a new name without one', { name: { 'zh-Hans': '厦门新光电' } }, false, ['CHANGE_EVIDENCE']],
  ['an English name more', { name: { 'zh-Hans': '厦门光电', en: 'Photonics' } }, true, []],
  ['nothing', {}, true, ['NOTHING_CHANGED']],
  ['a second register without its number and proof', { subject: 'both' }, true, ['NAME_HANT', 'UBN', 'TAIWAN_REGISTRATION']],
])('lacks, with %s', (_what, change, proved, gaps) => expect(revisionGaps(before, { ...before, ...change }, attached, proved)).toEqual(gaps));
