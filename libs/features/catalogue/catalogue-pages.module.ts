import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { EditionAddresses } from './application/read/edition-addresses';
import { CatalogueReadModule } from './catalogue-read.module';
import { catalogueControllers } from './pages/controllers';
import { takeMultipart } from './pages/submitted-form';
import { SqlEditionAddresses } from './persistence/read/sql-edition-addresses';

export { type StandardSection, StandardSlot } from './pages/standard/standard-slot';

/** The catalogue's public pages. They need the server's `PageFrame`, and somebody who fills the `StandardSlot`. */
@Module({
  imports: [CatalogueReadModule],
  controllers: [...catalogueControllers],
  providers: [{ provide: EditionAddresses, useClass: SqlEditionAddresses }],
  exports: [EditionAddresses],
})
export class CataloguePagesModule {
  constructor({ httpAdapter }: HttpAdapterHost) {
    takeMultipart(httpAdapter.getInstance<FastifyInstance>());
  }
}
