import { Module } from '@nestjs/common';

/** Mappings between two editions: drafted with reasons, reviewed by a panel, approved by two regulators. */
@Module({ imports: [] })
export class MappingModule {}
