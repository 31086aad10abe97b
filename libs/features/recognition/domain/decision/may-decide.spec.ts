import { mayDecide } from './may-decide';

const on = { state: 'deciding', waits: null, standing: 'in-force', rowToConfirm: false, listedLevel: '四级', verification: 'confirmed', earlier: [] } as const;
const recognise = { act: 'recognise', level: '四级', part: null, officialNumber: 'A-1' } as const;
const refuse = { act: 'refuse', level: null, part: null, officialNumber: null } as const;
const dismiss = { ...refuse, act: 'dismiss-appeal' } as const;

it.each([
  ['is recognised', recognise, on, null],
  ['is refused', refuse, on, null],
  ['was withdrawn meanwhile', recognise, { ...on, state: 'withdrawn' }, 'APPLICATION_STATE'],
  ['is decided already', recognise, { ...on, state: 'recognised' }, 'APPLICATION_STATE'],
  ['has no appeal', dismiss, { ...on, state: 'refused' }, 'NOTHING_ASKED'],
  ['has an appeal', dismiss, { ...on, state: 'refused', waits: 'appeal', earlier: ['first'] }, null],
  ['was decided first by the same person', dismiss, { ...on, state: 'refused', waits: 'appeal', earlier: ['me'] }, 'ACTED_BEFORE'],
  ['lacks verification', recognise, { ...on, verification: 'not-answered' }, 'VERIFICATION_MISSING'],
  ['rests on a version that is over', recognise, { ...on, standing: 'over' }, 'CATALOGUE_NOT_IN_FORCE'],
  ['asks for another level', { ...recognise, level: '三级' }, on, 'DECIDED_LEVEL_UNFIT'],
] as const)('an application that %s', (_, decided, standing, code) => {
  const result = mayDecide(decided, standing, 'me');
  expect(result.ok ? null : result.refusal.code).toBe(code);
});
