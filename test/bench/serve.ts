import 'reflect-metadata';
import { openApp } from './site';

/** A server process of its own; prints its address as one line and ends with its standard input. */
async function main(url: string): Promise<void> {
  const app = await openApp(url);
  console.log(await app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' }));
  process.stdin.resume().once('end', () => void app.close().then(() => process.exit(0)));
}

void main(process.argv[2] ?? '');
