import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makePrivateFolder } from '@platform/sealing';
import { Mailer, type Message } from '../../application/mail/mailer';
import type { Delivery } from '../../domain/mail';
import type { MailAddress } from './mail-address';
import { mailBytes } from './mail-bytes';

/** Into `{id}.eml` files that the owner alone can read, where no server is configured. */
export class FileMailer extends Mailer {
  constructor(private readonly address: MailAddress) {
    super();
  }

  async send(message: Message): Promise<Delivery> {
    const { folder } = this.address;
    const [bytes, file] = [await mailBytes(message, this.address), path.join(folder, `${message.id}.eml`)];
    try {
      makePrivateFolder(folder);
      await writeFile(`${file}.part`, bytes, { mode: 0o600 });
      await rename(`${file}.part`, file);
      return { outcome: 'sent' };
    } catch {
      return { outcome: 'later', fault: 'FOLDER' };
    }
  }
}
