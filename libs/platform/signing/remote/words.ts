import { keyUses, type KeyUse, logUses, type LogUse, type Signature, type SigningKey, suites } from '../signing';
import { memberOf, textIn } from './frame';

/** What the signer is asked. Bytes are base64. */
export type Question =
  | Readonly<{ ask: 'keys' }>
  | Readonly<{ ask: 'sign'; use: KeyUse; message: string }>
  | Readonly<{ ask: 'endorse'; use: LogUse; message: string; since: string }>;

export function questionOf(content: unknown): Question | null {
  const [ask, use, message] = [textIn(content, 'ask'), useOf(content), textIn(content, 'message')];
  if (ask === 'keys') return { ask };
  if (ask === 'endorse') return endorsement(content);
  return ask === 'sign' && use !== undefined && message !== null ? { ask, use, message } : null;
}

function endorsement(content: unknown): Question | null {
  const use = logUses.find((each) => each === textIn(content, 'use'));
  const [message, since] = [textIn(content, 'message'), textIn(content, 'since')];
  return use !== undefined && message !== null && since !== null ? { ask: 'endorse', use, message, since } : null;
}

export const sentKey = ({ publicKey, ...key }: SigningKey) => ({ ...key, publicKey: base64(publicKey) });
export const sentSignature = ({ suite, kid, value }: Signature) => ({ suite, kid, value: base64(value) });

export const keysOf = (answer: unknown): readonly SigningKey[] | null => allOf(memberOf(answer, 'keys'), keyOf);
export const signaturesOf = (answer: unknown): readonly Signature[] | null => allOf(memberOf(answer, 'signatures'), signatureOf);

export function signatureOf(answer: unknown): Signature | null {
  const [suite, kid, value] = [suiteOf(answer), textIn(answer, 'kid'), textIn(answer, 'value')];
  return suite !== undefined && kid !== null && value !== null ? { suite, kid, value: Buffer.from(value, 'base64') } : null;
}

function allOf<A>(list: unknown, read: (item: unknown) => A | null): readonly A[] | null {
  const items = Array.isArray(list) ? list.map(read) : [null];
  return items.every((item) => item !== null) ? items : null;
}

function keyOf(content: unknown): SigningKey | null {
  const [use, suite, kid] = [useOf(content), suiteOf(content), textIn(content, 'kid')];
  const [publicKey, activeFrom] = [textIn(content, 'publicKey'), textIn(content, 'activeFrom')];
  if (use === undefined || suite === undefined || kid === null || publicKey === null || activeFrom === null) return null;
  return { kid, use, suite, publicKey: Buffer.from(publicKey, 'base64'), activeFrom, retiredAt: textIn(content, 'retiredAt') };
}

const useOf = (content: unknown) => keyUses.find((use) => use === textIn(content, 'use'));
const suiteOf = (content: unknown) => suites.find((suite) => suite === textIn(content, 'suite'));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
