import type { OfflineCode } from '@features/declaration';
import type { Locale } from '@platform/locale';
import type { HolderField } from '@pure/credential';
import { ok, type Result } from '@pure/kernel';
import type { MakeCertificateCode } from './make-certificate-code';
import type { PublishedCertificate } from './published-certificates';
import type { CertificateNotIssued, SeeCertificate } from './see-certificate';

/** What a holder chose to show, and the presentation that proves it. */
export type ToldFields = Readonly<{ fields: Readonly<Partial<Record<HolderField, string>>>; presentation: string }>;
/** `name`: of its file, without its ending. */
export type PrintedCertificate = Readonly<{ name: string; bytes: Uint8Array }>;

/** The code of a certificate that is checked offline; null where it has none. */
export type CodeOnPaper = () => Promise<OfflineCode | null>;

/** Certificates on paper, as PDF. */
export abstract class CertificatePapers {
  abstract print(certificate: PublishedCertificate, told: ToldFields | null, language: Locale, code: CodeOnPaper): Promise<Uint8Array>;
}

/** A certificate on paper, with nothing of a person but what its holder chose. */
export class PrintCertificate {
  constructor(
    private readonly seeing: SeeCertificate,
    private readonly papers: CertificatePapers,
    private readonly codes: MakeCertificateCode,
  ) {}

  async execute(typed: string, language: Locale): Promise<Result<PrintedCertificate, CertificateNotIssued>> {
    const seen = await this.seeing.execute(typed);
    if (!seen.ok) return seen;
    const { number, version } = seen.value;
    return ok({ name: `${number}-v${version}-${language}`, bytes: await this.of(seen.value, null, language) });
  }

  of(certificate: PublishedCertificate, told: ToldFields | null, language: Locale): Promise<Uint8Array> {
    return this.papers.print(certificate, told, language, async () => {
      const made = await this.codes.of(certificate);
      return made.ok ? made.value : null;
    });
  }
}
