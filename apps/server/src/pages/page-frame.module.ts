import { Global, Module } from '@nestjs/common';
import { PageFrame } from '@ui';
import { ServerPageFrame } from './server-page-frame';
import { Scripts } from './scripts';
import { Stylesheet } from './stylesheet';

/** The frame of every page, for the features that draw pages. */
@Global()
@Module({
  providers: [
    { provide: Stylesheet, useFactory: () => Stylesheet.read() },
    { provide: Scripts, useFactory: () => Scripts.read() },
    ServerPageFrame,
    { provide: PageFrame, useExisting: ServerPageFrame },
  ],
  exports: [PageFrame, ServerPageFrame, Scripts, Stylesheet],
})
export class PageFrameModule {}
