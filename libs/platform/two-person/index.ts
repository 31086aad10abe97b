export { SqlTwoPersons } from './sql-two-persons';
export { stepStatus } from './two-person.problems';
export { TwoPersonModule } from './two-person.module';
export { type Step, type StepRefusal, TwoPersons } from './two-persons';
