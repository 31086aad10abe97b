import type { ReactNode } from 'react';
import type { Language } from './language';
import type { PageFacts } from './page-facts';
import type { Translate } from './reading';

/**
 * Puts a page into the frame of this deployment. A feature draws its page, the server knows the header, the footer,
 * the stylesheet's address and the texts.
 */
export abstract class PageFrame {
  /** Origin under which the public reaches the site, without a slash at its end. */
  abstract readonly origin: string;
  /** Texts of the language, bound. */
  abstract texts(language: Language): Translate;
  /** The whole document. */
  abstract render(language: Language, facts: PageFacts, content: ReactNode): string;
}
