import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule, getDataSourceToken } from '@nestjs/typeorm';
import { Clock } from '@pure/kernel';
import type { DataSource } from 'typeorm';
import { type Connections, SERVER_ROLE, ownerOptions, readOptions, singleOptions, writeOptions } from './connection';
import { DatabaseClock } from './database-clock';
import { Notices } from './notices';
import { OwnerPool, ReadPool, WritePool } from './pools';

const withoutRetries = { autoLoadEntities: true, retryAttempts: 0 };

/**
 * Makes the pools, `Clock` and `Notices` injectable everywhere. What requests read and write goes by the server's restricted
 * role; `OwnerPool` is for upkeep. Features add entities by `TypeOrmModule.forFeature`.
 */
@Module({})
export class DatabaseModule {
  static with(given: Connections): DynamicModule {
    const connections = { ...given, role: SERVER_ROLE } as const;
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({ ...writeOptions(connections), ...withoutRetries }),
        TypeOrmModule.forRoot({ ...singleOptions(connections), ...withoutRetries, name: 'single' }),
        TypeOrmModule.forRoot({ ...readOptions(connections), ...withoutRetries, name: 'read' }),
        TypeOrmModule.forRoot({ ...ownerOptions(connections), ...withoutRetries, name: 'owner' }),
      ],
      providers: [
        { provide: WritePool, useFactory: (source: DataSource, single: DataSource) => new WritePool(source, single), inject: [getDataSourceToken(), getDataSourceToken('single')] },
        { provide: ReadPool, useFactory: (source: DataSource) => new ReadPool(source), inject: [getDataSourceToken('read')] },
        { provide: OwnerPool, useFactory: (source: DataSource) => new OwnerPool(source), inject: [getDataSourceToken('owner')] },
        { provide: Clock, useClass: DatabaseClock },
        { provide: Notices, useValue: new Notices(connections.ownerUrl ?? connections.url) },
      ],
      exports: [WritePool, ReadPool, OwnerPool, Clock, Notices],
    };
  }
}
