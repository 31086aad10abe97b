export { PublishOpenData } from './application/open-data/publish-open-data';
export { InsightModule } from './insight.module';
export { InsightPagesModule } from './insight-pages.module';
export { insightExamination } from './insight-examination.module';
export { openDataExport } from './insight-export.module';
