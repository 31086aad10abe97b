import type { Json } from '@pure/kernel';
import { credentialContexts } from './declaration-credential';
import type { Credential } from './envelope';

/** A look at a published version after a standard that it names has changed. `id`, `subject`: addresses; `at`: ISO 8601 in UTC; digests in small hexadecimal digits. */
export type CheckIssue = Readonly<{
  id: string; issuer: string; subject: string; number: string; version: number; digests: Readonly<{ sha256: string; sm3: string }>; at: string;
  outcome: 'unchanged' | 'changed';
  /** What has changed, as the register had it then; `status` null: the register did not have it. */
  standards: readonly Readonly<{ number: string; status: string | null; successors: readonly string[] }>[];
  /** Version of the rules. */
  rules: string;
}>;

export const CHECK_CREDENTIAL = 'DeclarationCheckCredential';

/** The receipt of a look, which says what the rules said then and nothing of the product (W3C Verifiable Credentials Data Model 2.0). */
export const checkCredential = ({ id, issuer, subject, number, version, digests, at, outcome, standards, rules }: CheckIssue): Credential => ({
  '@context': credentialContexts,
  id,
  type: ['VerifiableCredential', CHECK_CREDENTIAL],
  issuer,
  validFrom: at,
  credentialSubject: {
    id: subject, type: 'DeclarationCheck', number, version, digest: digests, checkedAt: at, outcome, rules,
    standards: standards.map((each): Json => ({ number: each.number, status: each.status, successors: [...each.successors] })),
  },
});
