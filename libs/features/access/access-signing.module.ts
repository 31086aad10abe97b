import { Module } from '@nestjs/common';
import { AccessAccountsModule } from './access-accounts.module';
import { PasskeySite } from './application/passkey/passkey-site';
import { PasskeyStore } from './application/passkey/passkey-store';
import { SignByPasskey } from './application/passkey/sign-by-passkey';
import { SqlPasskeyStore } from './persistence/factors/sql-passkey-store';

/** For features in which a person signs a document. */
@Module({
  imports: [AccessAccountsModule],
  providers: [
    { provide: PasskeyStore, useClass: SqlPasskeyStore },
    { provide: SignByPasskey, useFactory: (passkeys: PasskeyStore, site: PasskeySite) => new SignByPasskey(passkeys, site), inject: [PasskeyStore, PasskeySite] },
  ],
  exports: [SignByPasskey],
})
export class AccessSigningModule {}
