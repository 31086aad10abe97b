import { connect, type Socket } from 'node:net';
import type { ClamdAddress } from '@platform/config';
import { FileScanner, type Scan } from './file-scanner';

const CHUNK = 1024 * 1024;
const LONGEST_ANSWER = 1_000;
const TO_CONNECT_MS = 5_000;

/** ClamAV's daemon by its command INSTREAM (clamd(8)): chunks with their length before them, a length of zero at the end. */
export class ClamdScanner extends FileScanner {
  constructor(
    private readonly address: ClamdAddress,
    private readonly patienceMs = 60_000,
  ) {
    super();
  }

  async scan(bytes: Buffer): Promise<Scan> {
    const answer = await this.answerTo(bytes).catch(() => '');
    if (answer === 'stream: OK') return 'clean';
    return /^stream: .+ FOUND$/.test(answer) ? 'infected' : 'unreachable';
  }

  private answerTo(bytes: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.address);
      const giveUp = (): unknown => socket.destroy(new Error('clamd takes too long'));
      let late = setTimeout(giveUp, Math.min(TO_CONNECT_MS, this.patienceMs));
      let answer = '';
      socket.setEncoding('utf8');
      socket.once('connect', () => {
        clearTimeout(late);
        late = setTimeout(giveUp, this.patienceMs);
        send(socket, bytes);
      });
      socket.on('data', (text: string) => {
        answer = (answer + text).slice(0, LONGEST_ANSWER);
        if (answer.endsWith('\0')) socket.end();
      });
      socket.once('error', reject);
      socket.once('close', () => {
        clearTimeout(late);
        resolve(answer.replace(/\0$/, ''));
      });
    });
  }
}

function send(socket: Socket, bytes: Buffer): void {
  socket.write('zINSTREAM\0');
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    socket.write(lengthOf(chunk.length));
    socket.write(chunk);
  }
  socket.write(lengthOf(0)); // not the end of the connection, which clamd takes for a client that is gone
}

function lengthOf(length: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(length);
  return four;
}
