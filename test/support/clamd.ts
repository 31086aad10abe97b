import { type AddressInfo, createServer, type Server } from 'node:net';

const COMMAND = 'zINSTREAM\0';

/** A daemon that speaks clamd's INSTREAM: infected is what contains the word `malware`. `port`: where another one was before. */
export async function clamdStandIn(port = 0): Promise<Readonly<{ port: number; close(): Promise<void> }>> {
  const server: Server = createServer((socket) => {
    let came = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      came = Buffer.concat([came, bytes]);
      const stream = streamOf(came);
      if (stream) socket.end(stream.includes('malware') ? 'stream: Test.Malware FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>((listens) => server.listen(port, '127.0.0.1', listens));
  return { port: (server.address() as AddressInfo).port, close: () => new Promise((closed) => server.close(() => closed())) };
}

/** The chunks in one, once the last one is there. */
function streamOf(came: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  if (came.subarray(0, COMMAND.length).toString() !== COMMAND) return null;
  for (let at = COMMAND.length; at + 4 <= came.length; ) {
    const length = came.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(came.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
