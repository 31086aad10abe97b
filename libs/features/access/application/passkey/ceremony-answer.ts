import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

/** What a browser gives back, looked at as far as checking it needs: the texts that it must have are there. */
export const isRegistration = (value: unknown): value is RegistrationResponseJSON => hasTexts(value, ['clientDataJSON', 'attestationObject']);
export const isAssertion = (value: unknown): value is AuthenticationResponseJSON => hasTexts(value, ['clientDataJSON', 'authenticatorData', 'signature']);

function hasTexts(value: unknown, names: readonly string[]): boolean {
  const [outer, inner] = [membersOf(value), membersOf(membersOf(value).get('response'))];
  return ['id', 'rawId', 'type'].every((name) => isShortText(outer.get(name))) && names.every((name) => isShortText(inner.get(name)));
}

const isShortText = (value: unknown): boolean => typeof value === 'string' && value.length <= 20_000;
const membersOf = (value: unknown): ReadonlyMap<string, unknown> => new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
