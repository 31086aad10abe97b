export type { ClamdAddress } from './field';
export { ConfigModule } from './config.module';
export { dataFolder, isOpenToOthers, reachableFolder } from './data-folder';
export {
  Environment,
  type EnvironmentFault,
  type EnvironmentRefusal,
  type Role,
  describeFaults,
  readEnvironment,
  roles,
  surroundings,
} from './environment';
export { projectRoot } from './project-root';
export { SettingFault } from './setting-fault';
export { siteOrigin } from './site-origin';
