import type { Command } from 'commander';
import { type CompactDeclaration, type CredentialKey, digitsIn, type VerifiedDeclaration, verifyCode, verifyDeclaration } from '@pure/credential';
import { ok, refuse } from '@pure/kernel';
import type { T } from '@platform/locale';
import { inflate, sha256, sm3 } from '../cryptography';
import { type Asked, credentialCommand, credentialFindings } from './credential-command';
import type { Findings } from './credential-checks';

const setCodes = { suspension: 'DECLARATION_SUSPENDED', revocation: 'DECLARATION_REVOKED' } as const;
const JWT = /^[\w-]*(?:\.[\w-]*){2}$/;
const declaration = {
  name: 'declaration', letter: 'D', fault: 'cli.verify.declarationFault', description: 'a self-declaration: its credential, or the text of its offline code',
  file: 'a .jwt file, a file with the address of a code, or with --site a number: GT-D-…',
} as const;

/**
 * `verify declaration FILE --keys KEYS`: whether a credential (`.jwt`) or the text of an offline code holds. Needs no database, and
 * no network where files are named; exit 1 with the reason when it does not hold, or was suspended or revoked. `verify declaration
 * NUMBER --site ADDRESS` asks a platform for all of it.
 */
export const verifyDeclarationCommand = (): Command =>
  credentialCommand(declaration, (asked) =>
    JWT.test(asked.text) ? credentialFindings(asked, { verify: (text, means) => verifyDeclaration(text, { ...means, sha256, sm3 }), linesOf: credentialLines, setCodes }) : ofCode(asked));

function credentialLines({ document: { number, version, example, declarer, indicators, signatory: { function: role } }, issuer, key, validFrom, validUntil, signatory }: VerifiedDeclaration, t: T): readonly string[] {
  return [
    t('cli.verify.declarationHolds', { number, version, issuer, kid: key.kid, suite: key.suite }),
    ...said(t, declarer.name['zh-Hans'] ?? declarer.name['zh-Hant'] ?? declarer.name.en ?? '', indicators.length, example === true),
    ...(signatory.suite === 'passkey' ? [t(signatory.held ? 'cli.verify.passkeyHolds' : 'cli.verify.passkeyUnknown', { role })] : []),
    validUntil === undefined ? t('cli.verify.validFrom', { from: validFrom }) : t('cli.verify.validUntil', { from: validFrom, until: validUntil }),
  ];
}

async function ofCode({ text, means, t }: Asked): Promise<Findings> {
  const verified = await verifyCode(digitsIn(text), { ...means, inflate });
  if (!verified.ok) return verified;
  return 'declaration' in verified.value ? ok(codeLines(verified.value, t)) : refuse({ code: 'CREDENTIAL_OF_OTHER_TYPE' });
}

function codeLines({ declaration: { number, version, declarer, indicators, example, sha256: digest, issuedOn }, key }: Readonly<{ declaration: CompactDeclaration; key: CredentialKey }>, t: T): readonly string[] {
  return [
    t('cli.verify.codeHolds', { number, version, kid: key.kid, suite: key.suite }),
    ...said(t, declarer.name, indicators.length, example),
    t('cli.verify.codeDigest', { digest, issuedOn }),
    t('cli.verify.statusUnknown'),
  ];
}

const said = (t: T, name: string, indicators: number, example: boolean): readonly string[] =>
  [t('cli.verify.declarationSays', { name, indicators }), ...(example ? [t('cli.verify.declarationExample')] : [])];
