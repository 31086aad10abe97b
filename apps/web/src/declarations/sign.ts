import { api, bodyOf } from '../api/client';
import { answerOf } from '../session/passkey';

/** A draft in the version that its reader has before them. */
type Seen = Readonly<{ id: string; version: number }>;
export type Published = Readonly<{ number: string; version: number }>;

const params = ({ id, version }: Seen) => ({ path: { id }, header: { 'If-Match': `"${version}"` } });

/** Publishes what its reader has before them; the session alone confirms it. */
export const publish = (seen: Seen): Promise<Published> => bodyOf(api.POST('/api/v1/declarations/{id}/publish', { params: params(seen), body: {} }));

/**
 * Publishes it signed: the passkey of the person signs the digest of the document that the server shows. `named`: they want their
 * name to be shown. A person who gives up ends it by `CeremonyEnded`; what changed meanwhile by a `CallFailed` of `SIGNATURE_OTHER_DOCUMENT`:
 * ask once more.
 */
export async function publishSigned(seen: Seen, named: boolean): Promise<Published> {
  const { options } = await bodyOf(api.POST('/api/v1/declarations/{id}/publish/options', { params: params(seen), body: { named } }));
  const passkey = await answerOf(options);
  return bodyOf(api.POST('/api/v1/declarations/{id}/publish', { params: params(seen), body: { passkey } }));
}
