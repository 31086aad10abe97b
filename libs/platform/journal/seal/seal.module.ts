import { Module } from '@nestjs/common';
import { SealTrail } from './seal-trail';
import { Sealer } from './sealer';

/** In the role `worker` the process puts the audit trail under seal. It needs `Signing`. */
@Module({ providers: [SealTrail, Sealer], exports: [SealTrail] })
export class SealModule {}
