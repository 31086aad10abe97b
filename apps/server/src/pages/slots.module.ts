import { Global, Module } from '@nestjs/common';
import { StandardSlot } from '@features/catalogue';
import { CorrespondencePagesModule } from '@features/correspondence';
import { DeclarationPagesModule } from '@features/declaration';
import { StandardSections } from './standard-sections';

/** Who fills the places that pages of lower features leave for higher ones. */
@Global()
@Module({
  imports: [CorrespondencePagesModule, DeclarationPagesModule],
  providers: [{ provide: StandardSlot, useClass: StandardSections }],
  exports: [StandardSlot],
})
export class SlotsModule {}
