import type { SuiteRefusal } from '@features/declaration';
import type { WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { Acting, Actor } from '@platform/permissions';
import { type HolderField, holderFields, readDisclosure } from '@pure/credential';
import { ok, refuse, type Result } from '@pure/kernel';
import type { HolderDisclosures, HolderFields } from './holder-fields';
import type { MakeCertificateCredential } from './make-certificate-credential';
import type { ToldFields } from './print-certificate';
import type { PublishedCertificate } from './published-certificates';
import type { SeeCertificate } from './see-certificate';
import type { CertificateUnknown } from './take-certificate-measure';

/** `tells`: which fields its holder can tell; none where their data were deleted, and of firms. */
export type OwnCertificate = Readonly<{ certificate: PublishedCertificate; tells: readonly HolderField[] }>;
/** `CERTIFICATE_FIELD_NONE`: the certificate has no such field. */
export type TellingRefusal = CertificateUnknown | SuiteRefusal | Readonly<{ code: 'CERTIFICATE_FIELD_NONE'; field: HolderField }>;
export type Telling = Readonly<{ fields: readonly HolderField[]; acting: Acting; by: Actor }>;

/** What is taken along. */
export type Taken = Readonly<{ certificate: PublishedCertificate; told: ToldFields }>;

/** The holder takes a certificate along that tells what they choose and nothing else (RFC 9901). */
export class TellChosenFields {
  constructor(
    private readonly pool: WritePool,
    private readonly seeing: SeeCertificate,
    private readonly holders: HolderFields,
    private readonly credentials: MakeCertificateCredential,
    private readonly journal: Journal,
  ) {}

  /** Certificates that the organisation applied for, or the person themselves, the newest first. */
  async list({ organisation }: Acting): Promise<readonly OwnCertificate[]> {
    const own: OwnCertificate[] = [];
    for (const [number, tells] of await this.tellable(organisation)) {
      const seen = await this.seeing.execute(number);
      if (seen.ok) own.push({ certificate: seen.value, tells });
    }
    return own;
  }

  async execute(typed: string, { fields, acting: { organisation }, by }: Telling): Promise<Result<Taken, TellingRefusal>> {
    const seen = await this.seeing.execute(typed);
    if (!seen.ok) return refuse({ code: 'CERTIFICATE_UNKNOWN' });
    const { number } = seen.value;
    const kept = await this.pool.transaction((tx) => this.holders.of(tx, number), { organisation });
    if (!kept) return refuse({ code: 'CERTIFICATE_UNKNOWN' });
    const missing = fields.find((field) => kept[field] === undefined);
    if (missing) return refuse({ code: 'CERTIFICATE_FIELD_NONE', field: missing });
    const told = await this.credentials.presentation(seen.value, holderFields.flatMap((field) => (fields.includes(field) ? (kept[field] ?? []) : [])));
    if (!told.ok) return told;
    await this.pool.transaction((tx) => this.journal.record(tx, { act: 'recognition.certificate-taken-along', by, subject: { kind: 'certificate', id: number }, content: { number, fields: [...fields] } }), { organisation });
    return ok({ certificate: seen.value, told: { fields: textsIn(kept, fields), presentation: told.value } });
  }

  private tellable(organisation: string): Promise<readonly (readonly [string, readonly HolderField[]])[]> {
    return this.pool.transaction(async (tx) => {
      const numbers = await this.holders.numbersOf(tx);
      const all: (readonly [string, readonly HolderField[]])[] = [];
      for (const number of numbers) {
        const kept = await this.holders.of(tx, number);
        all.push([number, holderFields.filter((field) => kept?.[field] !== undefined)]);
      }
      return all;
    }, { organisation });
  }
}

function textsIn(kept: HolderDisclosures, fields: readonly HolderField[]): ToldFields['fields'] {
  return Object.fromEntries(fields.flatMap((field) => {
    const value = readDisclosure(kept[field] ?? '')?.value;
    return typeof value === 'string' ? [[field, value]] : [];
  }));
}
