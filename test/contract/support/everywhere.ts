import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContractApp } from './contract-app';

type Described = Readonly<{ paths: Readonly<Record<string, Readonly<{ get?: object }>>> }>;
export type Said = Readonly<{ url: string; status: number; text: string }>;

const described = JSON.parse(readFileSync(path.resolve(__dirname, '../../../openapi.json'), 'utf8')) as Described;
/** Every address that answers to GET, pages and files among them. */
const addresses = Object.entries(described.paths).flatMap(([address, { get }]) => (get ? [address] : []));

/** What the server says at every address to one reader. `values`: what stands for each part of an address, one or several; addresses with other parts are left out. `under`: those that begin so alone. */
export async function everyAnswer(server: ContractApp, values: Readonly<Record<string, readonly string[]>>, { headers = {}, under = '' }: Readonly<{ headers?: Readonly<Record<string, string>>; under?: string }> = {}): Promise<readonly Said[]> {
  const said: Said[] = [];
  for (const url of addresses.filter((address) => address.startsWith(under)).flatMap((address) => filled(address, values))) {
    const { statusCode, body } = await server.nest.inject({ method: 'GET', url, headers });
    said.push({ url, status: statusCode, text: body });
  }
  return said;
}

function filled(address: string, values: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const part = /\{(?<name>\w+)\}/u.exec(address)?.groups?.['name'];
  if (part === undefined) return [address];
  return (values[part] ?? []).flatMap((value) => filled(address.replace(`{${part}}`, encodeURIComponent(value)), values));
}
