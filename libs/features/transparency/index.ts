export { Integrate } from './application/integrate';
export { logUpkeep } from './log-upkeep';
export { publicLogOf, TransparencyModule } from './transparency.module';
export { TransparencyPagesModule } from './transparency-pages.module';
