export { AccessModule } from './access.module';
export { AccessContactsModule } from './access-contacts.module';
export { AccessCallersModule } from './access-callers.module';
export { type Contact, Contacts } from './application/contacts/contacts';
export { accountPolicies } from './application/account-policies';
export { accessDemonstration } from './access-demonstration.module';
export { organisationPolicies } from './application/organisation-policies';
export { Competences, type BeyondCompetence, type CompetentBody } from './application/organisations/competences';
export { type PendingSecret, PendingSecrets } from './application/invitations/pending-secrets';
