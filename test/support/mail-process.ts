import { readEnvironment } from '@platform/config';
import { createApp } from '../../apps/server/src/create-app';

/**
 * The server's program as a worker that mails, until it is killed. Run with `node -r ./test/support/typescript.cjs`;
 * arguments: address of the database, of the mail server, a folder for its data.
 */
async function main(url: string, smtp: string, folder: string): Promise<void> {
  const settings = readEnvironment({ DATABASE_URL: url, SMTP_URL: smtp, GONGTONG_DATA_DIR: folder, GONGTONG_ROLES: 'worker' });
  if (!settings.ok) throw new Error('the test environment is faulty');
  const app = await createApp({ environment: settings.value, connections: { url, replicaUrl: null, ownerUrl: url, role: 'gongtong_app' } }, 'throw');
  await app.init();
  console.log('works');
}

void main(process.argv[2] ?? '', process.argv[3] ?? '', process.argv[4] ?? '');
