import type { Acting, Caller } from './caller';
import { decide } from './decide';
import type { ActionName, PolicyTable } from './policy';

const policies = {
  'me:read': { roles: 'signed-in', relation: 'self' },
  'member:list': { roles: 'signed-in', relation: 'own-organisation' },
  'invitation:create': { roles: ['enterprise', 'centre'], relation: 'own-organisation' },
  'mapping:read': { roles: ['centre'], relation: 'none', token: true },
  'token:create': { roles: ['enterprise'], relation: 'own-organisation', stepUp: true },
  'oversight:list': { roles: ['centre', 'officer', 'approver'], relation: 'none' },
  'desk:receive': { roles: ['officer', 'approver'], relation: 'none', evaluationBody: true },
} as const satisfies PolicyTable;

const acting = (role: Acting['role'], scopes: Acting['scopes'] = null): Acting => ({ organisation: 'o', membership: 'm', role, scopes });
const caller = (over: Partial<Caller> = {}): Caller => ({
  account: 'a', session: 's', via: 'session', acting: null, steppedUpAt: null, at: '2026-03-01T10:05:00.000Z', ...over,
});
const member = (role: Acting['role'], scopes: Acting['scopes'] = null) => caller({ acting: acting(role, scopes) });
const evaluating = (role: Acting['role']) => caller({ acting: { ...acting(role), evaluates: true } });
const weak = (role: Acting['role']) => caller({ acting: acting(role), secondFactorMissing: true });
const token = (role: Acting['role'], scopes: Acting['scopes']) => caller({ via: 'token', session: null, acting: acting(role, scopes) });
const proved = (at: string | null) => caller({ acting: acting('enterprise'), steppedUpAt: at });

it.each<[string, Caller | null, ActionName, string]>([
  ['nobody', null, 'me:read', 'SIGN_IN_REQUIRED'],
  ['nobody, where there is no row', null, 'nothing:do', 'SIGN_IN_REQUIRED'],
  ['anyone, where there is no row', member('centre'), 'nothing:do', 'NOT_ALLOWED'],
  ['anyone with an account', caller(), 'me:read', 'allowed'],
  ['a member of nothing, about an organisation', caller(), 'member:list', 'NOT_ALLOWED'],
  ['a member', member('inspector'), 'member:list', 'allowed'],
  ['a member of nothing, where a role is needed', caller(), 'invitation:create', 'NOT_ALLOWED'],
  ['the role', member('enterprise'), 'invitation:create', 'allowed'],
  ['another role', member('expert'), 'invitation:create', 'NOT_ALLOWED'],
  ['a delegated person within their part', member('enterprise', ['invitation:create']), 'invitation:create', 'allowed'],
  ['a delegated person beyond it', member('enterprise', ['member:list']), 'invitation:create', 'OUT_OF_SCOPE'],
  ['a delegated person with no part', member('enterprise', []), 'invitation:create', 'OUT_OF_SCOPE'],
  ['a delegated person, about themselves', member('enterprise', []), 'me:read', 'allowed'],
  ['a delegated person in another role', member('expert', ['invitation:create']), 'invitation:create', 'NOT_ALLOWED'],
  ['a token that names the action', token('centre', ['mapping:read']), 'mapping:read', 'allowed'],
  ['a token that does not', token('centre', ['mapping:write']), 'mapping:read', 'OUT_OF_SCOPE'],
  ['a token, where none may', token('centre', ['invitation:create']), 'invitation:create', 'OUT_OF_SCOPE'],
  ['a token, about its person', token('centre', ['me:read']), 'me:read', 'OUT_OF_SCOPE'],
  ['a token of another role', token('expert', ['mapping:read']), 'mapping:read', 'NOT_ALLOWED'],
  ['an officer of an evaluation body, where authorities may', evaluating('officer'), 'oversight:list', 'NOT_ALLOWED'],
  ['its approver', evaluating('approver'), 'oversight:list', 'NOT_ALLOWED'],
  ['its officer, where it may', evaluating('officer'), 'desk:receive', 'allowed'],
  ['its expert', evaluating('expert'), 'desk:receive', 'NOT_ALLOWED'],
  ['an officer of an authority, where both may', member('officer'), 'desk:receive', 'allowed'],
  ['the same, where authorities alone may', member('officer'), 'oversight:list', 'allowed'],
  ['without a proof', proved(null), 'token:create', 'STEP_UP_REQUIRED'],
  ['with a proof five minutes old', proved('2026-03-01T10:00:00.000Z'), 'token:create', 'allowed'],
  ['with an older one', proved('2026-03-01T09:59:59.999Z'), 'token:create', 'STEP_UP_REQUIRED'],
  ['by one factor alone where two are asked for', weak('centre'), 'invitation:create', 'SECOND_FACTOR_NEEDED'],
  ['the same, about any thing of the organisation', weak('inspector'), 'member:list', 'SECOND_FACTOR_NEEDED'],
  ['the same, about themselves', weak('centre'), 'me:read', 'allowed'],
  ['the same in another role', weak('expert'), 'invitation:create', 'NOT_ALLOWED'],
  ['the same before a fresh proof', weak('enterprise'), 'token:create', 'SECOND_FACTOR_NEEDED'],
  ['the wrong role with a fresh proof', caller({ acting: acting('expert'), steppedUpAt: '2026-03-01T10:04:00.000Z' }), 'token:create', 'NOT_ALLOWED'],
])('%s', (_who, who, action, outcome) => {
  const decided = decide(policies, who, action);
  expect(decided.ok ? 'allowed' : decided.refusal.code).toBe(outcome);
});
