import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export const CLIENT = { OIDC_CLIENT_ID: 'gongtong', OIDC_CLIENT_SECRET: 'a-secret-of-the-client' };

/** A real OpenID provider on loopback, whose people need no password: whoever is named in the log-in form is signed in. */
export class LoopbackProvider {
  /** So many seconds ago the person is said to have signed in at the provider, whatever was asked. */
  loggedInAgo = 0;

  private constructor(private readonly server: Server, readonly issuer: string) {}

  /** `port` 0: whichever is free. */
  static async start(redirect: string, people: Readonly<Record<string, Readonly<{ email: string; verified: boolean; name: string }>>>, port = 0): Promise<LoopbackProvider> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(issuer, {
      clients: [{ client_id: CLIENT.OIDC_CLIENT_ID, client_secret: CLIENT.OIDC_CLIENT_SECRET, redirect_uris: [redirect], grant_types: ['authorization_code'], response_types: ['code'] }],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      cookies: { keys: ['a-key-of-the-test'] },
      findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, email: people[sub]?.email, email_verified: people[sub]?.verified, name: people[sub]?.name }) }),
      features: { devInteractions: { enabled: true } },
    });
    const answer = provider.callback();
    server.on('request', (request, response) => void answer(request, response));
    const loopback = new LoopbackProvider(server, issuer);
    const finish = provider.interactionFinished.bind(provider);
    provider.interactionFinished = (request, response, result, options) =>
      finish(request, response, result.login ? { ...result, login: { ...result.login, ts: Math.floor(Date.now() / 1_000) - loopback.loggedInAgo } } : result, options);
    return loopback;
  }

  /** Walks from our address through the provider's forms as the person, and gives the address at which they come back. */
  async signIn(address: string, person: string): Promise<string> {
    const jar = new Map<string, string>();
    let left = 15;
    const visit = async (url: string, form?: Record<string, string>): Promise<string> => {
      left -= 1;
      if (left < 0) throw new Error(`the provider does not come to an end at ${url}`);
      const answer = await fetch(new URL(url, this.issuer), {
        redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
        ...(form && { method: 'POST', body: new URLSearchParams(form) }),
      });
      for (const set of answer.headers.getSetCookie()) jar.set(set.split('=', 1)[0] ?? '', set.slice(set.indexOf('=') + 1).split(';', 1)[0] ?? '');
      const next = answer.headers.get('location');
      if (next === null) return this.submit(visit, await answer.text(), url, person);
      return new URL(next, this.issuer).origin === this.issuer ? visit(next) : next;
    };
    return visit(address);
  }

  close(): Promise<void> {
    return new Promise((closed) => {
      this.server.close(() => closed());
      this.server.closeAllConnections();
    });
  }

  private submit(visit: (url: string, form: Record<string, string>) => Promise<string>, page: string, url: string, person: string): Promise<string> {
    const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1] ?? url;
    return visit(action, page.includes('name="login"') ? { prompt: 'login', login: person, password: 'x' } : { prompt: 'consent' });
  }
}
