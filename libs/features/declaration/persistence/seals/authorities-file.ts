import { readFileSync } from 'node:fs';
import { type Environment, SettingFault } from '@platform/config';
import { readCertificate } from '@pure/certificate';
import type { SealAuthority } from '../../domain/seal/judge-seal';

const PEM = /^\s*-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/;

/** The certification authorities of GONGTONG_SEAL_CAS, by whose certificates enterprises may seal; none where it is not set. @throws SettingFault that names the entry */
export function sealAuthoritiesOf({ sealAuthorities: file }: Pick<Environment, 'sealAuthorities'>): readonly SealAuthority[] {
  if (file === null) return [];
  const entries: unknown = jsonOf(file);
  if (!Array.isArray(entries) || entries.length === 0) throw fault('is no list of authorities');
  return entries.map(authorityOf);
}

function authorityOf(entry: unknown, place: number): SealAuthority {
  const { name, licence, root } = (typeof entry === 'object' && entry !== null ? entry : {}) as Readonly<Record<string, unknown>>;
  const told = (why: string): SettingFault => fault(`has an entry that cannot be used: entry ${place + 1}: ${why}`);
  if (typeof name !== 'string' || name.trim() === '') throw told('"name" of the authority is missing');
  if (typeof licence !== 'string' || licence.trim() === '') throw told('"licence", the number of its licence, is missing');
  const pem = typeof root === 'string' ? PEM.exec(root)?.[1] : undefined;
  if (pem === undefined) throw told('"root" is not one certificate in PEM');
  const read = readCertificate(Buffer.from(pem, 'base64'));
  if (!read.ok) throw told(`"root" is no certificate with an SM2 key, signed by SM2 with SM3 (${read.refusal.why})`);
  if (!read.value.uses.authority || !read.value.uses.certifies) throw told('"root" does not certify others');
  return { ...read.value, name: name.trim(), licence: licence.trim() };
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw fault('names a file that cannot be read, or is no JSON');
  }
}

const fault = (why: string): SettingFault => new SettingFault(`GONGTONG_SEAL_CAS ${why}`);
