export { Recurring, type Recurrence } from './recurring';
