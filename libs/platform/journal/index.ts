export { EventHandler } from './event-handler';
export { type ActName, type Actor, type Entry, Journal, type JournalEvent } from './journal';
export { JournalModule } from './journal.module';
export { journalPolicies } from './policies';
export { prepareQueue } from './queue';
export { ExamineTrail } from './seal/examine-trail';
export { SealModule } from './seal/seal.module';
export { SealTrail } from './seal/seal-trail';
export { SqlJournal } from './sql-journal';
