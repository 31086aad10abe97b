export { Integrate } from './application/integrate';
export { logUpkeep } from './log-upkeep';
export { logHeads } from './transparency-heads.module';
export { publicLogOf, TransparencyModule } from './transparency.module';
export { logExamination } from './transparency-examination.module';
export { TransparencyPagesModule } from './transparency-pages.module';
