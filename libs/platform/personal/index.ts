export { PersonalFields, type PersonErased, type Region, regions, type SealedField } from './personal-fields';
