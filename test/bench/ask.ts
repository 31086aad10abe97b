import { Agent, get } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Fetches an address over a kept connection; fails on anything but 200. Gives the length of the body in bytes. */
export function ask(address: string): Promise<number> {
  return new Promise((answered, failed) => {
    get(address, { agent }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => (response.statusCode === 200 ? answered(bytes) : failed(new Error(`${address}: ${response.statusCode}`))));
      response.on('error', failed);
    }).on('error', failed);
  });
}
