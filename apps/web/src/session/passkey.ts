import { browserSupportsWebAuthn, type PublicKeyCredentialCreationOptionsJSON, type PublicKeyCredentialRequestOptionsJSON, startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import { CallFailed, noAnswer } from '../api/problem';

/** Whether this device can keep passkeys for this site: the browser can, and the site is reached by a name over a safe way. */
export const canUsePasskeys = (): boolean => window.isSecureContext && browserSupportsWebAuthn();

/** The person gave up, took too long, or the device has none for this site: not a fault of the program. */
export class CeremonyEnded extends Error {
  override readonly name = 'CeremonyEnded';
}

const untilEnd = <Response>(ceremony: Promise<Response>): Promise<Response> => ceremony.catch((fault: unknown) => {
  throw new CeremonyEnded('', { cause: fault });
});

/** What the server asks of the browser, as far as the ceremony cannot begin without it. */
const isSignature = (value: object): value is PublicKeyCredentialRequestOptionsJSON => 'challenge' in value && typeof value.challenge === 'string';
const isRegistration = (value: object): value is PublicKeyCredentialCreationOptionsJSON => isSignature(value) && 'rp' in value && 'user' in value;

function asked<Options>(value: object, isAsked: (value: object) => value is object & Options): Options {
  if (!isAsked(value)) throw new CallFailed(noAnswer);
  return value;
}

/** What a passkey answers to options of the server. */
export async function answerOf(options: object): Promise<Record<string, unknown>> {
  return { ...(await untilEnd(startAuthentication({ optionsJSON: asked(options, isSignature) }))) };
}

/** A signature by a passkey over a challenge of the server. */
export const askPasskey = async (): Promise<Record<string, unknown>> => answerOf(await bodyOf(api.POST('/api/v1/sessions/passkey/options')));

export function useAddPasskey() {
  const queries = useQueryClient();
  return useMutation({
    async mutationFn(name: string) {
      const options = await bodyOf(api.POST('/api/v1/me/passkeys/options'));
      const passkey = { ...(await untilEnd(startRegistration({ optionsJSON: asked(options, isRegistration) }))) };
      return bodyOf(api.POST('/api/v1/me/passkeys', { body: { name, passkey } }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['passkeys'] }),
  });
}
