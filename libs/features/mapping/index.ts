export { MappingModule } from './mapping.module';
