import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';

/** A way on which everything takes so many milliseconds longer, in the order in which it came; what is on it when it is cut is lost. */
export class SlowPassage {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private isCut = false;

  private constructor(target: number, private readonly delayMs: number) {
    this.server = createServer((client) => this.join(client, connect(target, '127.0.0.1')));
  }

  static async to(target: number, delayMs: number): Promise<SlowPassage> {
    const passage = new SlowPassage(target, delayMs);
    passage.server.listen(0, '127.0.0.1');
    await once(passage.server, 'listening');
    return passage;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  cut(): void {
    this.isCut = true;
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private join(client: Socket, server: Socket): void {
    for (const [from, to] of [[client, server], [server, client]] as const) {
      this.sockets.add(from);
      from.on('error', () => {}).on('close', () => to.destroy());
      from.on('data', (chunk: Buffer) => setTimeout(() => {
        if (!this.isCut && to.writable) to.write(chunk);
      }, from === server ? this.delayMs : 0));
    }
  }
}
