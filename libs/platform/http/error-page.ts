import type { Locale } from '@platform/locale';
import type { ProblemDocument } from './problem';

/** The page that a browser gets where another caller gets a problem document. */
export abstract class ErrorPage {
  /** Complete HTML. `path` is the address asked for, as sent; `locale` that of the answer. */
  abstract render(problem: ProblemDocument, locale: Locale, path: string): string;
}
