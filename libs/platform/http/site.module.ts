import { Global, Module } from '@nestjs/common';
import { SessionCookie } from './session-cookie';
import { Site } from './site';

/** Makes `SessionCookie` injectable everywhere: who signs people in sets it. */
@Global()
@Module({ providers: [Site, SessionCookie], exports: [Site, SessionCookie] })
export class SiteModule {}
