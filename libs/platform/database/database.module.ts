import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule, getDataSourceToken } from '@nestjs/typeorm';
import { Clock } from '@pure/kernel';
import type { DataSource } from 'typeorm';
import { type Connections, readOptions, writeOptions } from './connection';
import { DatabaseClock } from './database-clock';
import { Notices } from './notices';
import { ReadPool, WritePool } from './pools';

const withoutRetries = { autoLoadEntities: true, retryAttempts: 0 };

/** Makes `WritePool`, `ReadPool`, `Clock` and `Notices` injectable everywhere. Features add entities by `TypeOrmModule.forFeature`. */
@Module({})
export class DatabaseModule {
  static with(connections: Connections): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({ ...writeOptions(connections), ...withoutRetries }),
        TypeOrmModule.forRoot({ ...readOptions(connections), ...withoutRetries, name: 'read' }),
      ],
      providers: [
        { provide: WritePool, useFactory: (source: DataSource) => new WritePool(source), inject: [getDataSourceToken()] },
        { provide: ReadPool, useFactory: (source: DataSource) => new ReadPool(source), inject: [getDataSourceToken('read')] },
        { provide: Clock, useClass: DatabaseClock },
        { provide: Notices, useValue: new Notices(connections.ownerUrl ?? connections.url) },
      ],
      exports: [WritePool, ReadPool, Clock, Notices],
    };
  }
}
