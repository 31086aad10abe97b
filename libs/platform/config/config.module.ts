import { type DynamicModule, Module } from '@nestjs/common';
import { Environment } from './environment';

/** Makes the parsed environment injectable everywhere, by its class. */
@Module({})
export class ConfigModule {
  static with(environment: Environment): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: Environment, useValue: environment }],
      exports: [Environment],
    };
  }
}
