import { type Certificate, type CertificateRefusal, type ChainRefusal, isValidAt, readCertificate, rootOf, type VerifySm2 } from '@pure/certificate';
import type { DeclarationDocument } from '@pure/credential';
import { ok, refuse, type Result } from '@pure/kernel';
import { type SealFile, type SealStatement, statementBytes } from './seal';
import { holderOf, isHolder, otherHolderIn } from './seal-holder';

/** A certification authority as the operator named it: its name and the number of its licence (电子认证服务许可证, 电子签名法 17, 18). */
export type SealAuthority = Certificate & Readonly<{ name: string; licence: string }>;
/** What everybody is told of a seal that holds. `serial`: of the signer's certificate, in small hexadecimal digits; `holder`: as the certificate names it; instants are ISO 8601. */
export type SealFacts = Readonly<{ authority: string; licence: string; serial: string; holder: string; sealedAt: string }>;
/** A published version. `at`: when it was published; `now`: by the clock of the database. */
export type Sealable = Readonly<{ number: string; version: number; sm3: string; document: DeclarationDocument; at: string; now: string }>;
export type SealRefusal =
  | Readonly<{ code: 'SEAL_OTHER_DOCUMENT' | 'SEAL_CERTIFICATE_USE' | 'SEAL_SIGNATURE_WRONG' }>
  | Readonly<{ code: 'SEAL_TIME'; published: string; now: string }>
  | Readonly<{ code: 'SEAL_CERTIFICATE_UNREADABLE'; place: number; why: CertificateRefusal['why'] }>
  | Readonly<{ code: 'SEAL_CERTIFICATE_PERIOD'; from: string; until: string }>
  | Readonly<{ code: 'SEAL_AUTHORITY_UNKNOWN' }>
  | Readonly<{ code: 'SEAL_CHAIN_BROKEN'; why: 'signature' | 'period' | 'use' }>
  | Readonly<{ code: 'SEAL_OTHER_HOLDER'; holder: string }>;
type Judged<T> = Result<T, SealRefusal>;

/** Whether a seal is one of the enterprise, over this very version, under a certificate of an authority that the operator named, valid when it was sealed and now. */
export async function judgeSeal(file: SealFile, version: Sealable, { authorities, verify }: Readonly<{ authorities: readonly SealAuthority[]; verify: VerifySm2 }>): Promise<Judged<SealFacts>> {
  const { statement, signature } = file;
  const said = judgeStatement(statement, version);
  const read = said.ok ? certificatesOf(file) : said;
  if (!read.ok) return read;
  const [leaf, ...between] = read.value;
  if (!leaf || leaf.uses.authority || !leaf.uses.signs) return refuse({ code: 'SEAL_CERTIFICATE_USE' });
  const moments = [statement.sealedAt, version.now];
  if (!moments.every((at) => isValidAt(leaf, at))) return refuse({ code: 'SEAL_CERTIFICATE_PERIOD', from: leaf.from, until: leaf.until });
  const root = await rootOf({ leaf, between, roots: authorities }, moments, verify);
  if (!root.ok) return chainRefusal(root.refusal.why);
  if (!(await verify(leaf.point, statementBytes(statement), signature))) return refuse({ code: 'SEAL_SIGNATURE_WRONG' });
  const holder = holderOf(leaf);
  const { declarer } = version.document;
  if (!isHolder(leaf, declarer)) return refuse({ code: 'SEAL_OTHER_HOLDER', holder: otherHolderIn(leaf, declarer) ?? holder });
  return ok({ authority: root.value.name, licence: root.value.licence, serial: leaf.serial, holder, sealedAt: statement.sealedAt });
}

const chainRefusal = (why: ChainRefusal['why']): Judged<never> => refuse(why === 'unknown' ? { code: 'SEAL_AUTHORITY_UNKNOWN' } : { code: 'SEAL_CHAIN_BROKEN', why });

function judgeStatement({ number, version, sm3, sealedAt }: SealStatement, sealable: Sealable): Judged<null> {
  if (number !== sealable.number || version !== sealable.version || sm3 !== sealable.sm3) return refuse({ code: 'SEAL_OTHER_DOCUMENT' });
  const [at, published, now] = [sealedAt, sealable.at, sealable.now].map((instant) => Date.parse(instant));
  if (at === undefined || published === undefined || now === undefined) return ok(null);
  const wholeSecond = Math.floor(published / 1000) * 1000; // a seal may tell whole seconds
  return at < wholeSecond || at > now ? refuse({ code: 'SEAL_TIME', published: sealable.at, now: sealable.now }) : ok(null);
}

function certificatesOf({ certificates }: SealFile): Judged<readonly Certificate[]> {
  const found: Certificate[] = [];
  for (const [place, bytes] of certificates.entries()) {
    const read = readCertificate(bytes);
    if (!read.ok) return refuse({ code: 'SEAL_CERTIFICATE_UNREADABLE', place: place + 1, why: read.refusal.why });
    found.push(read.value);
  }
  return ok(found);
}
