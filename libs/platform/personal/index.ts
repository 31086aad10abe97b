export { type DeletionHold, DeletionHolds } from './deletion-holds';
export { maskDocument, maskEmail, maskName, maskPhone } from './masks';
export { PersonalFields, type PersonErased, type Region, regions, type SealedField } from './personal-fields';
export { personalFieldsOf } from './personal-fields-of';
export { type Correction, type CorrectionRefused, type PersonalRecord, PersonalRecords, type PersonalSubject } from './personal-records';
export { PersonalProviders } from './personal-providers';
export { PersonalModule } from './personal.module';
export { RetentionTarget } from './retention-target';
export { type RevealAsked, type RevealPurpose, revealPurposes, Reveals } from './reveals';
