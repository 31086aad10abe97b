import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Environment, SettingFault } from '@platform/config';
import { NO_WITNESSES, type Policy, type PolicyFault, type PolicyWitness, readPolicy } from '@pure/log';

const reasons: Readonly<Record<PolicyFault, string>> = {
  POLICY_CHARACTER: 'a control character',
  POLICY_WORD_UNKNOWN: 'it begins with none of log, witness, group and quorum',
  POLICY_LINE_MALFORMED: 'a word is missing or too many',
  POLICY_KEY: 'no verifier key of this kind',
  POLICY_KEY_TWICE: 'the key of a line above',
  POLICY_NAME_TAKEN: 'the name of a line above, or none',
  POLICY_NAME_UNKNOWN: 'a name of no line above',
  POLICY_MEMBER_TWICE: 'a member that is one of a group already',
  POLICY_THRESHOLD: 'neither any, all nor a number from 1 to that of the members',
  POLICY_QUORUM_TWICE: 'a second quorum',
  POLICY_QUORUM_MISSING: 'the quorum is missing',
};

/** The policy of GONGTONG_WITNESSES. @throws SettingFault that names the line */
export function policyOf({ witnessPolicy: file }: Pick<Environment, 'witnessPolicy'>): Policy {
  if (file === null) return NO_WITNESSES;
  const policy = readPolicy((bytes) => hash('sha256', bytes, 'buffer'), textOf(file));
  if (!policy.ok) throw fault(policy.refusal.line, `${reasons[policy.refusal.code]} (${policy.refusal.code})`);
  const mute = policy.value.witnesses.find((witness) => !canBeAsked(witness));
  if (mute) throw fault(mute.line, 'the address of the witness is missing, or is none of http and https');
  return policy.value;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SettingFault('GONGTONG_WITNESSES names a file that cannot be read');
  }
}

const canBeAsked = ({ url }: PolicyWitness): boolean => url !== null && URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
const fault = (line: number, why: string): SettingFault => new SettingFault(`GONGTONG_WITNESSES is no policy that can be used: line ${line}: ${why}`);
