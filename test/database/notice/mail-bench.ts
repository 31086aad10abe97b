import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { SqlJournal } from '@platform/journal';
import { readEnvironment } from '@platform/config';
import { personalFieldsOf } from '@platform/personal';
import { FileSealer, RandomSecrets } from '@platform/sealing';
import type { NewMail } from '../../../libs/features/notice/application/mail/mail-store';
import { MailOrigin, SendMail } from '../../../libs/features/notice/application/mail/send-mail';
import { WriteMail } from '../../../libs/features/notice/application/mail/write-mail';
import { mailAddress } from '../../../libs/features/notice/persistence/mail/mail-address';
import { mailerFor } from '../../../libs/features/notice/persistence/mail/mailer-for';
import { SqlMailStore } from '../../../libs/features/notice/persistence/mail/sql-mail-store';
import '../../../libs/features/notice/http/texts';
import type { TestDatabase } from '../../support/database';

export const ORIGIN = 'https://gongtong.example';

const place = mkdtempSync(path.join(tmpdir(), 'gongtong-mail-'));
afterAll(() => rmSync(place, { recursive: true }));

/** A mail server on this machine, and what it took in. */
export type MailServer = Readonly<{ url: string; mails: readonly string[]; breakOff(): void; close(): Promise<void> }>;

/** `answers`: what it says to a command, by the command; what is not given is done. */
export async function mailServer(answers: Pick<SMTPServerOptions, 'onMailFrom' | 'onRcptTo' | 'onConnect' | 'onData'> = {}): Promise<MailServer> {
  const mails: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 50, // then it breaks off what is still open
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push(Buffer.concat(chunks).toString('utf8'));
        done();
      });
    },
    ...answers,
  });
  server.on('error', () => {}); // a client that goes away in the middle
  const sockets: Socket[] = [];
  server.server.on('connection', (socket: Socket) => sockets.push(socket));
  const listening = await new Promise<AddressInfo>((resolve) => {
    const { server: net } = server;
    server.listen(0, '127.0.0.1', () => resolve(net.address() as AddressInfo));
  });
  return { url: `smtp://127.0.0.1:${listening.port}`, mails, breakOff: () => sockets.forEach((socket) => socket.destroy()), close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Mails of one database, written and sent as the product does. */
export class MailBench {
  readonly folder = mkdtempSync(path.join(place, 'bench-'));
  readonly store: SqlMailStore;
  private readonly journal = new SqlJournal();

  constructor(readonly database: TestDatabase) {
    mkdirSync(path.join(this.folder, 'keys'));
    writeFileSync(path.join(this.folder, 'keys', 'seal.key'), randomBytes(32).toString('base64'));
    const environment = readEnvironment({ GONGTONG_KEYS_DIR: path.join(this.folder, 'keys') });
    if (!environment.ok) throw new Error('these surroundings cannot be read');
    this.store = new SqlMailStore(database.write, new FileSealer(path.join(this.folder, 'keys')), new RandomSecrets(), personalFieldsOf(environment.value));
  }

  /** Writes a mail for an event of its own and gives its id. */
  async write(mail: Partial<Extract<NewMail, { address: string }>> = {}): Promise<string> {
    return this.database.write.transaction(async (tx) => {
      const event = await this.journal.record(tx, { act: 'fruit.picked', by: { via: 'public' }, subject: { kind: 'fruit', id: '1' }, content: {} });
      const whole: Extract<NewMail, { address: string }> = {
        event, account: null, address: 'wang@example.org', template: 'security', locale: 'zh-Hant', params: { what: 'password.changed', at: '2026-11-28 21:30' }, secret: null, ...mail,
      };
      await new WriteMail(this.store, this.journal).execute(tx, whole);
      const row = await tx.first<{ id: string }>('select id from notice.mail where event_id = $1 and address = $2', [event, whole.address]);
      return row?.id ?? '';
    });
  }

  /** A process of the worker; without `smtp` it writes files. */
  worker(smtp: string | null): SendMail {
    const mailer = mailerFor(mailAddress(smtp, path.join(this.folder, 'mail'), ORIGIN));
    return new SendMail(this.database.write, this.store, mailer, this.journal, new MailOrigin(ORIGIN));
  }

  async standing(id: string): Promise<{ state: string; fault: string | null; attempts: number; secret: Buffer | null } | null> {
    return this.database.write.first('select state, fault, attempts::int, secret from notice.mail where id = $1', [id]);
  }

  /** Acts of the journal on a mail, in their order. */
  async acts(id: string): Promise<string[]> {
    return (await this.database.write.query<{ act: string }>("select act from journal.event where subject_kind = 'mail' and subject_id = $1 order by id", [id])).map(({ act }) => act);
  }
}
