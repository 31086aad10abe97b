import { Module } from '@nestjs/common';
import { InsightModule } from './insight.module';
import { OpenDataPages } from './pages/open-data/open-data.pages';

/** Public pages of figures and open data. They need the server's `PageFrame`. */
@Module({ imports: [InsightModule], controllers: [OpenDataPages] })
export class InsightPagesModule {}
