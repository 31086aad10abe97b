/** Addresses that stand in feeds. `origin`: of the site, without a slash at its end. */
export class FeedAddresses {
  constructor(private readonly origin: string) {}

  declaration(number: string): string {
    return `${this.origin}/d/${number}`;
  }

  declarationFeed(number: string): string {
    return `${this.origin}/feeds/declarations/${number}.atom`;
  }

  standard(slug: string): string {
    return `${this.origin}/std/${slug}`;
  }

  standardFeed(slug: string): string {
    return `${this.origin}/feeds/standards/${slug}.atom`;
  }
}
