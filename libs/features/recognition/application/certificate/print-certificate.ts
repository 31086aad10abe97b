import type { Locale } from '@platform/locale';
import type { HolderField } from '@pure/credential';
import { ok, type Result } from '@pure/kernel';
import type { PublishedCertificate } from './published-certificates';
import type { CertificateNotIssued, SeeCertificate } from './see-certificate';

/** What a holder chose to show, and the presentation that proves it. */
export type ToldFields = Readonly<{ fields: Readonly<Partial<Record<HolderField, string>>>; presentation: string }>;
/** `name`: of its file, without its ending. */
export type PrintedCertificate = Readonly<{ name: string; bytes: Uint8Array }>;

/** Certificates on paper, as PDF. */
export abstract class CertificatePapers {
  abstract print(certificate: PublishedCertificate, told: ToldFields | null, language: Locale): Promise<Uint8Array>;
}

/** A certificate on paper, with nothing of a person. */
export class PrintCertificate {
  constructor(
    private readonly seeing: SeeCertificate,
    private readonly papers: CertificatePapers,
  ) {}

  async execute(typed: string, language: Locale): Promise<Result<PrintedCertificate, CertificateNotIssued>> {
    const seen = await this.seeing.execute(typed);
    if (!seen.ok) return seen;
    const { number, version } = seen.value;
    return ok({ name: `${number}-v${version}-${language}`, bytes: await this.papers.print(seen.value, null, language) });
  }
}
