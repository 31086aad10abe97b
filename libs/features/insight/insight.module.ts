import { Module } from '@nestjs/common';
import { ReadPool, WritePool } from '@platform/database';
import { FeedsModule } from '@platform/feeds';
import { Journal } from '@platform/journal';
import { PublicLog } from '@platform/publishing';
import { PublishOpenData } from './application/open-data/publish-open-data';
import { ReadOpenData } from './application/open-data/read-open-data';
import { OpenDataVersions } from './application/open-data/versions';
import { OpenDataFeedController } from './http/open-data/feed.controller';
import { OpenDataController } from './http/open-data/open-data.controller';
import { DailyOpenData } from './jobs/open-data/daily-open-data';
import { openDataExport } from './insight-export.module';
import { inTemporaryFolder } from './persistence/open-data/in-temporary-folder';
import { SqlOpenDataVersions } from './persistence/open-data/sql-open-data-versions';

/** What the platform tells of itself as a whole: open data. */
@Module({
  imports: [FeedsModule],
  controllers: [OpenDataController, OpenDataFeedController],
  providers: [
    { provide: OpenDataVersions, useClass: SqlOpenDataVersions },
    { provide: ReadOpenData, useFactory: (versions: OpenDataVersions) => new ReadOpenData(versions), inject: [OpenDataVersions] },
    {
      provide: PublishOpenData,
      useFactory: (...[read, write, versions, log, journal]: [ReadPool, WritePool, OpenDataVersions, PublicLog, Journal]) => {
        const { exportOpenData, folder } = openDataExport({ read });
        return new PublishOpenData(write, exportOpenData, versions, { log, journal }, inTemporaryFolder(folder));
      },
      inject: [ReadPool, WritePool, OpenDataVersions, PublicLog, Journal],
    },
    DailyOpenData,
  ],
  exports: [ReadOpenData, PublishOpenData],
})
export class InsightModule {}
