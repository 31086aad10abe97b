import { Module } from '@nestjs/common';
import { PublishedDeclarations } from './application/published-declarations';
import { SqlPublishedDeclarations } from './persistence/published/sql-published-declarations';

/** What everybody sees of declarations. */
@Module({ providers: [{ provide: PublishedDeclarations, useClass: SqlPublishedDeclarations }], exports: [PublishedDeclarations] })
export class DeclarationPublicationModule {}
