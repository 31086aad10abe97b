import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { CatalogueReadModule } from './catalogue-read.module';
import { catalogueControllers } from './pages/controllers';
import { takeMultipart } from './pages/submitted-form';

/** The catalogue's public pages. They need the server's `PageFrame`. */
@Module({ imports: [CatalogueReadModule], controllers: [...catalogueControllers] })
export class CataloguePagesModule {
  constructor({ httpAdapter }: HttpAdapterHost) {
    takeMultipart(httpAdapter.getInstance<FastifyInstance>());
  }
}
