export { regionName } from './region-name';
