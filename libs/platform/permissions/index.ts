export { type Acting, type Caller, type MemberRole, memberRoles } from './caller';
export { Callers, type Credentials } from './callers';
export { type ActionName, type Denial, type Policy, type PolicyTable, type Relation } from './policy';
