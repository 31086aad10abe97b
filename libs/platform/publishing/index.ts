export { type LogPlace, PublicLog, type PublicRecord, type RecordKind, recordKinds } from './public-log';
