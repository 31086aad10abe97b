import { AccessCallersModule, accountPolicies, organisationPolicies } from '@features/access';
import { type People, SqlDecisionLog } from '@platform/permissions';

/** Who people are and what they may: the tables of all features. */
export const people: People = { policies: [accountPolicies, organisationPolicies], decisions: SqlDecisionLog, callers: AccessCallersModule };
