export { PublicLog, type PublicRecord, type RecordKind, recordKinds } from './public-log';
