import { type Locale, translator } from '@platform/locale';
import { KeptPapers, printPaper } from '@platform/pdf';
import type { PublishedCertificate } from '../../application/certificate/published-certificates';
import { CertificatePapers, type CodeOnPaper, type ToldFields } from '../../application/certificate/print-certificate';
import '../certificate/texts';
import { certificatePaper } from './certificate-paper';

/** `codeOf`: address of the page behind the code of a number. A paper with something of its holder is printed once and never kept. */
export class PrintedCertificates extends CertificatePapers {
  private readonly kept = new KeptPapers();

  constructor(private readonly codeOf: (number: string) => string) {
    super();
  }

  print(certificate: PublishedCertificate, told: ToldFields | null, language: Locale, code: CodeOnPaper): Promise<Uint8Array> {
    const paper = async () => (await printPaper(certificatePaper(certificate, told, { language, t: translator(language) }, { page: this.codeOf(certificate.number), offline: await code() }))).bytes;
    return told ? this.kept.once(paper) : this.kept.of(`${certificate.number} ${certificate.version} ${language}`, paper);
  }
}
