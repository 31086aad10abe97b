import { Module } from '@nestjs/common';
import { PageFrameModule } from '../pages/page-frame.module';
import { WebFiles } from './web-files';
import { WorkspacesController } from './workspaces.controller';

/** What serves the workspaces. */
@Module({
  imports: [PageFrameModule],
  controllers: [WorkspacesController],
  providers: [{ provide: WebFiles, useFactory: () => WebFiles.read() }],
})
export class WorkspacesModule {}
