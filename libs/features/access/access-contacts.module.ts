import { Module } from '@nestjs/common';
import { SealingModule } from '@platform/sealing';
import { Contacts } from './application/contacts/contacts';
import { PendingSecrets } from './application/invitations/pending-secrets';
import { SqlContacts } from './persistence/contacts/sql-contacts';
import { SqlPendingSecrets } from './persistence/members/sql-pending-secrets';

/** How people are reached, and the secrets that wait to be mailed to them: for the feature that writes to people. */
@Module({
  imports: [SealingModule],
  providers: [{ provide: Contacts, useClass: SqlContacts }, { provide: PendingSecrets, useClass: SqlPendingSecrets }],
  exports: [Contacts, PendingSecrets],
})
export class AccessContactsModule {}
