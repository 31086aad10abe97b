import { Module } from '@nestjs/common';
import { conversion } from '@platform/han';
import { ConvertScript } from './application/terms/convert-script';
import { TermReader } from './application/terms/term-reader';
import { ConvertController } from './http/convert.controller';
import { TermsController } from './http/terms.controller';
import './http/texts';
import { WarmConversions } from './jobs/warm-conversions';
import { SqlTermReader } from './persistence/terms/sql-term-reader';

/** Terms: the port `TermReader`, look-up, and what script conversion takes from them. */
@Module({
  controllers: [TermsController, ConvertController],
  providers: [
    { provide: TermReader, useClass: SqlTermReader },
    { provide: ConvertScript, useFactory: (terms: TermReader) => new ConvertScript(terms, conversion), inject: [TermReader] },
    WarmConversions,
  ],
  exports: [TermReader, ConvertScript],
})
export class CatalogueTermsModule {}
