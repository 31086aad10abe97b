import { startEmbeddedPostgres } from '@platform/embedded-postgres';

/**
 * A process of its own that starts or joins the database of a folder, prints `{port, pid, adopted}` as one line, and stops
 * when its standard input ends. Run with `node -r ./test/support/typescript.cjs`.
 */
async function main(folder: string): Promise<void> {
  const server = await startEmbeddedPostgres({ folder });
  const { port, pid, adopted } = server;
  console.log(JSON.stringify({ port, pid, adopted }));
  process.stdin.resume().once('end', () => void server.stop());
}

void main(process.argv[2] ?? '');
