import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Environment } from '@platform/config';
import { ClamdScanner } from './checks/clamd-scanner';
import { Examination } from './checks/examination';
import { FileScanner, NoScanner } from './checks/file-scanner';
import { Files } from './files';
import { PictureLook } from './picture-look';
import { FilesController } from './http/files.controller';
import { UploadsController } from './http/uploads.controller';
import { AllFileReaders } from './reading/all-file-readers';
import { ReadFiles } from './reading/read-files';
import { SharpLook } from './reading/sharp-look';
import { bytesOf } from './store/bytes-of';
import { FileBytes } from './store/file-bytes';
import { KeepFile } from './store/keep-file';
import { RemoveErasedBytes } from './store/remove-erased-bytes';
import { SqlFiles } from './store/sql-files';
import { FinishUpload } from './uploads/finish-upload';
import { HourlyTidying } from './uploads/hourly-tidying';
import { ScanWaiting } from './uploads/scan-waiting';
import { UploadRows } from './uploads/upload-rows';
import { Uploads } from './uploads/uploads';

/** Files that people hand in, and the routes for them. Makes `Files` and `PictureLook` injectable everywhere. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [UploadsController, FilesController],
  providers: [
    { provide: FileBytes, useFactory: bytesOf, inject: [Environment] },
    { provide: FileScanner, useFactory: ({ clamd }: Environment) => (clamd ? new ClamdScanner(clamd) : new NoScanner()), inject: [Environment] },
    SqlFiles,
    { provide: Files, useExisting: SqlFiles },
    { provide: PictureLook, useClass: SharpLook },
    Examination, KeepFile, RemoveErasedBytes, UploadRows, FinishUpload, Uploads, HourlyTidying, ScanWaiting, AllFileReaders, ReadFiles,
  ],
  exports: [Files, PictureLook],
})
export class FilesModule {}
