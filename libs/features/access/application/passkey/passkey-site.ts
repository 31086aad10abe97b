/** The name under which passkeys of this deployment are made (WebAuthn Level 3, 5.1.2, RP ID): the host of its address. */
export class PasskeySite {
  constructor(private readonly publicUrl: string | null) {}

  /** Passkeys are bound to a name: an address of figures has none. Over plain http browsers make them for their own machine alone. */
  get usable(): boolean {
    const { hostname, protocol } = this.address;
    return hostname === 'localhost' || (protocol === 'https:' && /[a-z]/i.test(hostname) && !hostname.includes(':'));
  }

  get rpId(): string {
    return this.address.hostname;
  }

  /** The origin of our pages; `host`: where the request came to, which is it where the deployment has no address of its own. */
  originAt(host: string): string {
    return this.publicUrl ?? `http://${host}`;
  }

  /** Without an address of its own the server is reached on its own machine. */
  private get address(): URL {
    return new URL(this.publicUrl ?? 'http://localhost');
  }
}
