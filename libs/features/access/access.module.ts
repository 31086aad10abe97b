import { Module } from '@nestjs/common';
import { AccessAccountsModule } from './access-accounts.module';

/** People: how they prove who they are, for whom they act, and what they may. */
@Module({ imports: [AccessAccountsModule] })
export class AccessModule {}
