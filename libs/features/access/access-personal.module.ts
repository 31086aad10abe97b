import { Module } from '@nestjs/common';
import { AccountClosing } from './application/personal/account-closing';
import { LastMemberHolds } from './application/personal/last-member-holds';
import { MemberStore } from './application/members/member-store';
import './http/personal/texts';
import { SqlMemberStore } from './persistence/members/sql-member-store';
import { SqlAccountClosing } from './persistence/personal/sql-account-closing';
import { SqlAccountRecords } from './persistence/personal/sql-account-records';

/** What accounts owe their people: to be seen, corrected, closed and erased. */
@Module({
  providers: [
    SqlAccountRecords,
    { provide: AccountClosing, useClass: SqlAccountClosing },
    { provide: MemberStore, useClass: SqlMemberStore },
    { provide: LastMemberHolds, useFactory: (members: MemberStore) => new LastMemberHolds(members), inject: [MemberStore] },
  ],
  exports: [AccountClosing],
})
export class AccessPersonalModule {}
