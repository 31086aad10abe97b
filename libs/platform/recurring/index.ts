export { Recurring, type Recurrence } from './recurring';
export { together } from './together';
