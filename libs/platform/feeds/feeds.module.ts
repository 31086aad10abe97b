import { Module } from '@nestjs/common';
import { Environment, siteOrigin } from '@platform/config';
import { Feeds } from './feeds';

@Module({
  providers: [{ provide: Feeds, useFactory: (environment: Environment) => new Feeds(siteOrigin(environment)), inject: [Environment] }],
  exports: [Feeds],
})
export class FeedsModule {}
