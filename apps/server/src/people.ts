import { AccessCallersModule, accountPolicies, administrationPolicies, organisationPolicies } from '@features/access';
import { clausePolicies, editPolicies } from '@features/catalogue';
import { declarationPolicies, oversightPolicies } from '@features/declaration';
import { enterprisePolicies } from '@features/enterprise';
import { approvalPolicies, conflictPolicies, mappingPolicies, requestPolicies } from '@features/mapping';
import { noticePolicies } from '@features/notice';
import { privacyPolicies } from '@features/privacy';
import { applyingPolicies, appointmentPolicies, catalogueDraftPolicies, certificatePolicies, deskPolicies, suggestionPolicies } from '@features/recognition';
import { drawPolicies, panelPolicies, poolPolicies } from '@features/review';
import { settingPolicies } from '@platform/clocks';
import { filePolicies } from '@platform/files';
import { journalPolicies } from '@platform/journal';
import { type People, SqlDecisionLog } from '@platform/permissions';

/** Who people are and what they may: the tables of all features. */
export const people: People = { policies: [journalPolicies, accountPolicies, organisationPolicies, administrationPolicies, enterprisePolicies, declarationPolicies, oversightPolicies, poolPolicies, drawPolicies, panelPolicies, catalogueDraftPolicies, certificatePolicies, approvalPolicies, mappingPolicies, conflictPolicies, clausePolicies, editPolicies, requestPolicies, applyingPolicies, appointmentPolicies, deskPolicies, suggestionPolicies, settingPolicies, filePolicies, noticePolicies, privacyPolicies], decisions: SqlDecisionLog, callers: AccessCallersModule };
