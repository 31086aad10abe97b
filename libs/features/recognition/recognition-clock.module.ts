import { Module } from '@nestjs/common';
import { Clocks, ClocksModule, SettingStore } from '@platform/clocks';
import { Clock } from '@pure/kernel';
import { CaseClock } from './application/desk/case-clock';

/** The clocks of applications, for both sides: what one side does starts or stops that of the other. */
@Module({
  imports: [ClocksModule],
  providers: [{ provide: CaseClock, useFactory: (...parts: ConstructorParameters<typeof CaseClock>) => new CaseClock(...parts), inject: [Clocks, SettingStore, Clock] }],
  exports: [CaseClock],
})
export class RecognitionClockModule {}
