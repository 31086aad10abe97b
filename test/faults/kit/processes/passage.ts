import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';

/** A way through a port of our own to another one of this machine, which may be another later; it can be cut. */
export class Passage {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private open = true;

  private constructor(private target: number) {
    this.server = createServer((client) => this.join(client));
  }

  static async to(target: number): Promise<Passage> {
    const passage = new Passage(target);
    passage.server.listen(0, '127.0.0.1');
    await once(passage.server, 'listening');
    return passage;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Cuts what is connected; lets nobody through until it is aimed again. */
  cut(): void {
    this.open = false;
    for (const socket of this.sockets) socket.destroy();
  }

  aim(target: number): void {
    this.target = target;
    this.open = true;
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  private join(client: Socket): void {
    if (!this.open) return void client.destroy();
    const server = connect(this.target, '127.0.0.1');
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
