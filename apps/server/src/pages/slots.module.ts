import { Global, Module } from '@nestjs/common';
import { StandardSlot } from '@features/catalogue';
import { CorrespondencePagesModule, CorrespondencesSlot } from '@features/correspondence';

/** Who fills the places that pages of lower features leave for higher ones. */
@Global()
@Module({
  imports: [CorrespondencePagesModule],
  providers: [{ provide: StandardSlot, useExisting: CorrespondencesSlot }],
  exports: [StandardSlot],
})
export class SlotsModule {}
