export { type Difference, type Examined, examineAll, type Note } from './examine-all';
export { Examination, type Facts, Told } from './examination';
export { Trust } from './trust';
