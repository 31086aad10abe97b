import { DatabaseIsNewer } from '@platform/database';
import { EmbeddedPostgresFault } from '@platform/embedded-postgres';
import { describeStartFault } from './start-fault';

const withCode = (code: string): Error => Object.assign(new Error('connect to postgresql://app:hidden@db'), { code });

it.each([
  [withCode('EADDRINUSE'), 'the port is in use by another program: set PORT to another one'],
  [withCode('EACCES'), 'the port may not be opened by this user: set PORT to one above 1023'],
  [withCode('EADDRNOTAVAIL'), 'HOST is not an address of this machine'],
  [withCode('ECONNREFUSED'), 'the database does not answer (ECONNREFUSED): look at DATABASE_URL and GONGTONG_OWNER_URL'],
  [new AggregateError([withCode('ECONNREFUSED')]), 'the database does not answer (ECONNREFUSED): look at DATABASE_URL and GONGTONG_OWNER_URL'],
  [new EmbeddedPostgresFault('set DATABASE_URL'), 'set DATABASE_URL'],
  [new DatabaseIsNewer('use a newer program'), 'use a newer program'],
])('%s is told in one line', (fault, line) => expect(describeStartFault(fault)).toBe(line));

it('keeps the trace of what only a programmer can mend', () => {
  expect(describeStartFault(new Error('unforeseen'))).toContain('start-fault.spec');
  expect(describeStartFault('unforeseen')).toBe('unforeseen');
});
