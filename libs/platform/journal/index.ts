export { EventHandler } from './event-handler';
export { type ActName, type Actor, type Entry, Journal, type JournalEvent } from './journal';
export { SqlJournal } from './sql-journal';
