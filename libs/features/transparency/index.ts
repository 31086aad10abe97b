export { Integrate } from './application/integrate';
export { publicLogOf, TransparencyModule } from './transparency.module';
export { TransparencyPagesModule } from './transparency-pages.module';
