import { Module } from '@nestjs/common';
import { TermReader } from './application/terms/term-reader';
import { TermsController } from './http/terms.controller';
import './http/texts';
import { SqlTermReader } from './persistence/terms/sql-term-reader';

/** Terms: the port `TermReader`, look-up, and what script conversion takes from them. */
@Module({
  controllers: [TermsController],
  providers: [{ provide: TermReader, useClass: SqlTermReader }],
  exports: [TermReader],
})
export class CatalogueTermsModule {}
