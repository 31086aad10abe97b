import { hash } from 'node:crypto';
import { Module } from '@nestjs/common';
import { Environment } from '@platform/config';
import { WritePool } from '@platform/database';
import type { Policy } from '@pure/log';
import { OwnFiles } from './application/files/own-files';
import { WriteFiles } from './application/files/write-files';
import { LogReader } from './application/log-store';
import { CosignHead } from './application/publication/cosign-head';
import { Publications } from './application/publication/publications';
import { Publish } from './application/publication/publish';
import { Witnesses } from './application/publication/witnesses';
import { ReadResource } from './application/read-resource';
import { FileWriter } from './jobs/file-writer';
import { HttpWitnesses } from './jobs/http-witnesses';
import { Publisher } from './jobs/publisher';
import { FolderLogFiles, folderOfLogs } from './persistence/folder-log-files';
import { policyOf } from './persistence/policy-file';
import { SqlLogReader } from './persistence/sql-log-reader';
import { SqlPublications } from './persistence/sql-publications';
import { verifyEd25519 } from './persistence/verify-ed25519';

/** Whose signatures a head needs before everybody sees it. */
export const POLICY = Symbol('policy of witnesses');

/** Before anything is opened, so that one line says why the server does not start. @throws SettingFault */
export const requireUsablePolicy = (environment: Environment): void => void policyOf(environment);

/** Those in the folder that the surroundings name. */
class FolderOfLogs {
  constructor(
    readonly files: FolderLogFiles,
    readonly own: OwnFiles,
  ) {}

  static of(environment: Environment, publications: Publications): FolderOfLogs | null {
    const folder = folderOfLogs(environment);
    if (folder === null) return null;
    const files = new FolderLogFiles(folder);
    return new FolderOfLogs(files, new OwnFiles(files, publications));
  }
}

const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

/** How stored heads become those that everybody sees, and what is read of the logs. */
@Module({
  providers: [
    { provide: LogReader, useClass: SqlLogReader },
    { provide: Publications, useClass: SqlPublications },
    { provide: Witnesses, useClass: HttpWitnesses },
    { provide: POLICY, useFactory: (environment: Environment) => policyOf(environment), inject: [Environment] },
    {
      provide: CosignHead,
      useFactory: (publications: Publications, log: LogReader, witnesses: Witnesses) => new CosignHead(publications, log, witnesses, { sha256, verify: verifyEd25519 }),
      inject: [Publications, LogReader, Witnesses],
    },
    {
      provide: Publish,
      useFactory: (...[pool, publications, cosign, policy]: [WritePool, Publications, CosignHead, Policy]) => new Publish(pool, publications, cosign, policy),
      inject: [WritePool, Publications, CosignHead, POLICY],
    },
    Publisher,
    { provide: FolderOfLogs, useFactory: (environment: Environment, publications: Publications) => FolderOfLogs.of(environment, publications), inject: [Environment, Publications] },
    { provide: ReadResource, useFactory: (reader: LogReader, folder: FolderOfLogs | null) => new ReadResource(reader, folder?.own ?? null), inject: [LogReader, FolderOfLogs] },
    {
      provide: FileWriter,
      useFactory: (...[pool, publications, log, folder, { roles }]: [WritePool, Publications, LogReader, FolderOfLogs | null, Environment]) =>
        new FileWriter(folder && roles.includes('worker') ? new WriteFiles(pool, publications, log, folder.files, folder.own) : null),
      inject: [WritePool, Publications, LogReader, FolderOfLogs, Environment],
    },
  ],
  exports: [ReadResource, LogReader, Publications, POLICY],
})
export class TransparencyPublicationModule {}
