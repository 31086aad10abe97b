import { Module } from '@nestjs/common';
import { LogPages } from './pages/log.pages';
import { TransparencyModule } from './transparency.module';

/** The public page of the log. It needs the server's `PageFrame`. */
@Module({ imports: [TransparencyModule], controllers: [LogPages] })
export class TransparencyPagesModule {}
