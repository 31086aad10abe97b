import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';

/** A way to a server through a port of our own, which can be shut as if the server were gone, and opened again. */
export class Gate {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;

  /** `url` is the address behind the gate. */
  constructor(private readonly url: URL) {}

  /** Lets connections through; gives the address by which to come. */
  async open(): Promise<string> {
    const server = createServer((client) => this.join(client));
    this.server = server;
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.port = (server.address() as AddressInfo).port;
    return Object.assign(new URL(this.url), { hostname: '127.0.0.1', port: String(this.port) }).href;
  }

  /** Cuts every connection and lets nobody in. */
  async shut(): Promise<void> {
    const closed = this.server && once(this.server, 'close');
    this.server?.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private join(client: Socket): void {
    const server = connect(Number(this.url.port), this.url.hostname);
    for (const [socket, other] of [[client, server], [server, client]] as const) {
      this.sockets.add(socket);
      socket.on('error', () => {}).on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  }
}
