import type { LookUpNumbers } from '@features/catalogue';
import { readNumber } from '@pure/public-number';
import type { DeclarationPage, DeclarationsAsked, PublishedDeclarations } from './published-declarations';

/** Published declarations; a standard and an enterprise may be asked for in any spelling of their numbers. */
export class ListDeclarations {
  constructor(
    private readonly published: PublishedDeclarations,
    private readonly numbers: LookUpNumbers,
  ) {}

  async execute(asked: DeclarationsAsked): Promise<DeclarationPage> {
    return this.published.page({ ...asked, standard: asked.standard && (await this.numberOf(asked.standard)), enterprise: asked.enterprise && enterpriseOf(asked.enterprise) });
  }

  /** As the register writes it; what the register lacks stays as it was typed. */
  private async numberOf(typed: string): Promise<string> {
    const { items: [first] } = await this.numbers.execute(typed);
    return first?.edition?.number ?? typed;
  }
}

function enterpriseOf(typed: string): string {
  const read = readNumber(typed);
  return read.ok ? read.value.number : typed;
}
