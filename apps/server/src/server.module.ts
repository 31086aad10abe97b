import { type DynamicModule, Module } from '@nestjs/common';
import { ConfigModule, type Environment } from '@platform/config';
import { type Connections, DatabaseModule } from '@platform/database';
import { HttpModule } from '@platform/http';
import { DatabaseReadiness } from './database-readiness';

export type Parts = Readonly<{ environment: Environment; connections: Connections }>;

/** The whole product, composed for the roles that this process plays. */
@Module({})
export class ServerModule {
  static with({ environment, connections }: Parts): DynamicModule {
    return {
      module: ServerModule,
      imports: [
        ConfigModule.with(environment),
        DatabaseModule.with(connections),
        HttpModule.with({ readiness: DatabaseReadiness }),
      ],
    };
  }
}
