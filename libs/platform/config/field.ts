import { isIP } from 'node:net';

/** What a variable may hold: `read` gives null where the text is no such value, `expected` ends the sentence `NAME must be …`. */
export type Kind<T> = Readonly<{ expected: string; read(text: string): T | null }>;

export const port: Kind<number> = {
  expected: 'a port number from 1 to 65535',
  read: (text) => (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535 ? Number(text) : null),
};

export const percent: Kind<number> = {
  expected: 'a whole number from 1 to 100',
  read: (text) => (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 100 ? Number(text) : null),
};

export const hostName: Kind<string> = {
  expected: 'a host name or an address without port, such as 127.0.0.1',
  read: (text) => (/^[A-Za-z0-9.:_-]+$/.test(text) && !text.includes('://') ? text : null),
};

export const folder: Kind<string> = {
  expected: 'the path of a folder',
  read: (text) => (text.includes('\0') ? null : text),
};

export const file: Kind<string> = { expected: 'the path of a file', read: folder.read };

/** Over plain http only on the same machine. */
export const fileOrAddress: Kind<string> = {
  expected: 'the path of a file, or an https address (http only on the same machine)',
  read(text) {
    if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text)) return file.read(text);
    const address = addressOf(text, ['http:', 'https:']);
    return address && (address.protocol === 'https:' || isOwnMachine(address)) && !address.username && !address.hash ? address.href : null;
  },
};

/** A service at `host:port`, or at a socket of the same machine. */
export type ClamdAddress = Readonly<{ host: string; port: number }> | Readonly<{ path: string }>;

export const clamd: Kind<ClamdAddress> = {
  expected: 'host:port, such as 127.0.0.1:3310, or the path of a socket',
  read(text) {
    if (text.startsWith('/')) return text.includes('\0') ? null : { path: text };
    const [, host = '', at = ''] = /^(.+):(\d+)$/.exec(text) ?? [];
    const number = port.read(at);
    return hostName.read(host) && number !== null ? { host, port: number } : null;
  },
};

/** A bucket of a service that keeps objects by the interface of S3. Over plain http only on the same machine. */
export const bucketUrl: Kind<string> = {
  expected: 'the address of a bucket, such as https://s3.example.org/gongtong (http only on the same machine)',
  read(text) {
    const address = addressOf(text, ['http:', 'https:']);
    if (!address || (address.protocol === 'http:' && !isOwnMachine(address)) || address.username || address.search || address.hash) return null;
    return /^\/(?:[\w.-]{3,63}\/?)?$/.test(address.pathname) ? address.href.replace(/\/$/, '') : null;
  },
};

export const postgresUrl: Kind<string> = {
  expected: 'a PostgreSQL address, such as postgresql://user@host:5432/gongtong',
  read: (text) => (addressOf(text, ['postgres:', 'postgresql:']) ? text : null),
};

export const smtpUrl: Kind<string> = {
  expected: 'the address of a mail server, such as smtp://user:password@host:587 or smtps://host',
  read: (text) => (addressOf(text, ['smtp:', 'smtps:']) ? text : null),
};

export const webOrigin: Kind<string> = {
  expected: 'the address of the site without a path, such as https://gongtong.example',
  read(text) {
    const address = addressOf(text, ['http:', 'https:']);
    if (!address || address.username || address.pathname !== '/' || address.search || address.hash) return null;
    return address.origin;
  },
};

export const longSecret: Kind<string> = {
  expected: 'a secret of 16 characters or more without spaces',
  read: (text) => (/^[\x21-\x7e]{16,200}$/.test(text) ? text : null),
};

export const printable: Kind<string> = {
  expected: 'text of printable characters without spaces',
  read: (text) => (/^[\x21-\x7e]{1,500}$/.test(text) ? text : null),
};

/** Over plain http only on the same machine. */
export const issuer: Kind<string> = {
  expected: 'the address of an OpenID provider, such as https://id.example.org/realm',
  read(text) {
    const address = addressOf(text, ['http:', 'https:']);
    return address && (address.protocol === 'https:' || isOwnMachine(address)) && !address.username && !address.search && !address.hash ? text : null;
  },
};

/** Where people reach somebody (RFC 9116, 2.5.3): a mail address, a page or a telephone. */
export const contactUri: Kind<string> = {
  expected: 'an address to write to or call, such as mailto:security@example.org, https://example.org/security or tel:+86-592-1234567',
  read: (text) => (/^(?:mailto:[^\s@]+@[^\s@]+|tel:[+\d][\d-]+)$/.test(text) || addressOf(text, ['https:']) ? text : null),
};

export const yesNo: Kind<boolean> = {
  expected: '1 or 0',
  read: (text) => ({ '1': true, '0': false })[text] ?? null,
};

export const onOff: Kind<boolean> = {
  expected: 'on or off',
  read: (text) => ({ on: true, off: false })[text] ?? null,
};

/** Addresses and networks (RFC 4632: `10.0.0.0/8`), with commas between them. */
export const networks: Kind<readonly string[]> = {
  expected: 'addresses or networks separated by commas, such as 127.0.0.1, 10.0.0.0/8',
  read(text) {
    const asked = text.split(',').map((network) => network.trim());
    return asked.every(isNetwork) ? asked : null;
  },
};

function isNetwork(text: string): boolean {
  const [, address = '', prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const bits = isIP(address) === 6 ? 128 : 32;
  return isIP(address) !== 0 && (prefix === undefined || (Number(prefix) >= 1 && Number(prefix) <= bits));
}

export const oneOf = <Name extends string>(names: readonly Name[]): Kind<Name> => ({
  expected: names.join(' or '),
  read: (text) => names.find((name) => name === text) ?? null,
});

/** One or more of the names, with commas between them. */
export const someOf = <Name extends string>(names: readonly Name[]): Kind<readonly Name[]> => ({
  expected: `one or more of ${names.join(', ')}, separated by commas`,
  read(text) {
    const asked = text.split(',').map((name) => name.trim());
    const known = names.filter((name) => asked.includes(name));
    return asked.every((name) => names.some((other) => other === name)) ? known : null;
  },
});

const isOwnMachine = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

function addressOf(text: string, protocols: readonly string[]): URL | null {
  const address = URL.canParse(text) ? new URL(text) : null;
  return address?.hostname && protocols.includes(address.protocol) ? address : null;
}
