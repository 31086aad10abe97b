export { type Actor, actorOf } from './actor';
export { type Acting, type Caller, type MemberRole, memberRoles } from './caller';
export { Callers, type Credentials } from './callers';
export { decide, STEP_UP_MINUTES } from './decide';
export { type Decision, DecisionLog } from './decision-log';
export { type People, PermissionsModule } from './permissions.module';
export { Policies } from './policies';
export { type ActionName, type Denial, type Policy, type PolicyTable, type Relation } from './policy';
export { SqlDecisionLog } from './sql-decision-log';
