import { Module } from '@nestjs/common';
import { OversightReading } from './application/oversight/oversight-reading';
import { SqlOversightReading } from './persistence/oversight/sql-oversight-reading';

/** What is read of inspections across enterprises. */
@Module({ providers: [{ provide: OversightReading, useClass: SqlOversightReading }], exports: [OversightReading] })
export class DeclarationOversightReadingModule {}
