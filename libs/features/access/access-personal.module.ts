import { Module } from '@nestjs/common';
import './http/personal/texts';
import { SqlAccountRecords } from './persistence/personal/sql-account-records';

/** What accounts owe their people: to be seen, corrected and erased. */
@Module({ providers: [SqlAccountRecords] })
export class AccessPersonalModule {}
