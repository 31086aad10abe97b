import { keyUses, type KeyUse, type Signature, type SigningKey, suites } from '../signing';
import { memberOf, textIn } from './frame';

/** What the signer is asked. Bytes are base64. */
export type Question = Readonly<{ ask: 'keys' }> | Readonly<{ ask: 'sign'; use: KeyUse; message: string }>;

export function questionOf(content: unknown): Question | null {
  const [ask, use, message] = [textIn(content, 'ask'), useOf(content), textIn(content, 'message')];
  if (ask === 'keys') return { ask };
  return ask === 'sign' && use !== undefined && message !== null ? { ask, use, message } : null;
}

export const sentKey = ({ publicKey, ...key }: SigningKey) => ({ ...key, publicKey: base64(publicKey) });
export const sentSignature = ({ suite, kid, value }: Signature) => ({ suite, kid, value: base64(value) });

export function keysOf(answer: unknown): readonly SigningKey[] | null {
  const list = memberOf(answer, 'keys');
  const keys = Array.isArray(list) ? list.map(keyOf) : [null];
  return keys.every((key) => key !== null) ? keys : null;
}

export function signatureOf(answer: unknown): Signature | null {
  const [suite, kid, value] = [suiteOf(answer), textIn(answer, 'kid'), textIn(answer, 'value')];
  return suite !== undefined && kid !== null && value !== null ? { suite, kid, value: Buffer.from(value, 'base64') } : null;
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
