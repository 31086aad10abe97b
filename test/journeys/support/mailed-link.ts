import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Workplace } from './workplace';

/** The address behind the button of the newest mail to this person that leads to a page of the workspaces, once it has been written. */
export async function mailedLink({ folder }: Workplace, email: string, page: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const mails = readdirSync(folder).includes('mail') ? readdirSync(path.join(folder, 'mail')).map((name) => readFileSync(path.join(folder, 'mail', name), 'utf8')) : [];
    const links = mails.filter((mail) => mail.includes(email)).flatMap((mail) => mail.replace(/=\r?\n/g, '').replaceAll('=3D', '=').match(new RegExp(`http://localhost:\\d+/app/${page}#[\\w-]+`)) ?? []);
    const last = links.at(-1);
    if (last !== undefined) return last;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no mail to ${email}`);
}
