export { EventHandler } from './event-handler';
export { type ActName, type Actor, type Entry, Journal, type JournalEvent } from './journal';
export { JournalModule } from './journal.module';
export { journalPolicies } from './policies';
export { prepareQueue } from './queue';
export { SqlJournal } from './sql-journal';
