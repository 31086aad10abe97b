/** A route of the public interface: its words stand under `site.api.route.<name>`, `call` follows the origin in an example. */
export type ApiRoute = Readonly<{ name: string; method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; path: string; call: string }>;
