import type { Locale } from '@platform/locale';
import { ok, type Result } from '@pure/kernel';
import type { FindPublished, PublishedRefusal } from '../find-published';
import type { DeclarationPapers } from './declaration-papers';

/** `name`: of its file, without its ending. */
export type PrintedDeclaration = Readonly<{ name: string; bytes: Uint8Array }>;

/** A version of a declaration on paper; without `version` the one of today. */
export class PrintDeclaration {
  constructor(
    private readonly finding: FindPublished,
    private readonly papers: DeclarationPapers,
  ) {}

  async execute(typed: string, language: Locale, version?: number): Promise<Result<PrintedDeclaration, PublishedRefusal>> {
    const found = await this.finding.execute(typed, version);
    if (!found.ok) return found;
    const { number, shown } = found.value;
    return ok({ name: `${number}-v${shown.version}-${language}`, bytes: await this.papers.document(found.value, language) });
  }
}
