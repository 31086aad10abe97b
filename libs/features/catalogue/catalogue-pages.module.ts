import { Module } from '@nestjs/common';
import { CatalogueReadModule } from './catalogue-read.module';
import { catalogueControllers } from './pages/controllers';

/** The catalogue's public pages. They need the server's `PageFrame`. */
@Module({ imports: [CatalogueReadModule], controllers: [...catalogueControllers] })
export class CataloguePagesModule {}
