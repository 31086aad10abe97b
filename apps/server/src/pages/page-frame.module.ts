import { Global, Module } from '@nestjs/common';
import { PageFrame } from '@ui';
import { ServerPageFrame } from './server-page-frame';
import { Stylesheet } from './stylesheet';

/** The frame of every page, for the features that draw pages. */
@Global()
@Module({
  providers: [
    { provide: Stylesheet, useFactory: () => Stylesheet.read() },
    ServerPageFrame,
    { provide: PageFrame, useExisting: ServerPageFrame },
  ],
  exports: [PageFrame, ServerPageFrame, Stylesheet],
})
export class PageFrameModule {}
