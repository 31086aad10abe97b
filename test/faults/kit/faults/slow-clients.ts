import { connect, type Socket } from 'node:net';
import { pause } from '../processes/supervised';
import type { Stage } from '../stage';

const EACH = 175;
const BYTE_EVERY_MS = 2_000;

/** 350 connections that begin a request and never end it: half send their head byte by byte, half promise a body that does not come. */
export async function slowClients({ site }: Stage, ms: number): Promise<string> {
  const sockets = site.addresses.flatMap((port) => Array.from({ length: EACH }, (_, at) => halfSent(port, at % 2 === 0)));
  for (const end = Date.now() + ms; Date.now() < end; await pause(BYTE_EVERY_MS)) {
    for (const socket of sockets) if (socket.writable) socket.write('x');
  }
  for (const socket of sockets) socket.destroy();
  return `${sockets.length} connections`;
}

function halfSent(port: number, isHead: boolean): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {}).on('data', () => {});
  socket.write(isHead ? 'GET /api/v1/standards?q=LED HTTP/1.1\r\nHost: localhost\r\nX-Slow: ' : 'POST /api/v1/feedback HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{"');
  return socket;
}
