import { Module } from '@nestjs/common';
import { HeadsElsewhere } from './heads-elsewhere';
import { SealReader } from './seal-state';
import { SealTrail } from './seal-trail';
import { Sealer } from './sealer';

/** In the role `worker` the process puts the audit trail under seal, and gives its heads to another machine. It needs `Signing`. */
@Module({ providers: [SealReader, SealTrail, Sealer, HeadsElsewhere], exports: [SealTrail] })
export class SealModule {}
