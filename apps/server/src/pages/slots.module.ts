import { Global, Module } from '@nestjs/common';
import { StandardSlot } from '@features/catalogue';
import { CorrespondencePagesModule } from '@features/correspondence';
import { DeclarationPagesModule } from '@features/declaration';
import { MappingPagesModule } from '@features/mapping';
import { StandardSections } from './standard-sections';

/** Who fills the places that pages of lower features leave for higher ones. */
@Global()
@Module({
  imports: [CorrespondencePagesModule, DeclarationPagesModule, MappingPagesModule],
  providers: [{ provide: StandardSlot, useClass: StandardSections }],
  exports: [StandardSlot],
})
export class SlotsModule {}
