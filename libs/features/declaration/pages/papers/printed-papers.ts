import { type Locale, translator } from '@platform/locale';
import { KeptPapers, printPaper } from '@platform/pdf';
import { type Check, DeclarationPapers } from '../../application/papers/declaration-papers';
import type { PublishedDeclaration } from '../../application/published-declarations';
import '../texts';
import { declarationPaper } from './declaration-paper';
import { receiptPaper } from './receipt-paper';
import './texts';

/** `codeOf`: address of the page behind the code of a number. */
export class PrintedPapers extends DeclarationPapers {
  private readonly kept = new KeptPapers();

  constructor(private readonly codeOf: (number: string) => string) {
    super();
  }

  /** A version is never changed, so its paper is kept; a seal may come to it. */
  document(declaration: PublishedDeclaration, language: Locale): Promise<Uint8Array> {
    const { number, shown } = declaration;
    const paper = () => declarationPaper(declaration, { language, t: translator(language) }, this.codeOf(number));
    return this.kept.of(`${number} ${shown.version} ${language} ${shown.seal ? 'sealed' : ''}`, async () => (await printPaper(paper())).bytes);
  }

  receipt(check: Check, language: Locale): Promise<Uint8Array> {
    const paper = () => receiptPaper(check, { language, t: translator(language) }, this.codeOf(check.seen.number));
    return this.kept.once(async () => (await printPaper(paper())).bytes);
  }
}
