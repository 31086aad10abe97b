import { Controller, Get, Header, Query } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { PageFrame, type Language } from '@ui';
import { TermReader } from '../application/terms/term-reader';
import { isSectorId } from '../domain/sector';
import { HTML } from './standard.pages';
import { TermsPage, type TermsOutcome } from './terms/terms-page';
import './texts';

const ON_A_PAGE = 50;
const LONGEST = 200;

/** `/hans/terms?q=&sector=`: what a word of one side is called on the other. */
@Public('Words of both sides are public')
@Controller(['hans', 'hant', 'en'])
export class TermsPages {
  constructor(
    private readonly terms: TermReader,
    private readonly frame: PageFrame,
  ) {}

  @Get('terms')
  @Header('content-type', HTML)
  @AnswersPage('Pairs of terms with their English pivot, found from either script')
  async list(@Query() query: Record<string, unknown>, @InLanguage() language: Language): Promise<string> {
    const t = this.frame.texts(language);
    const outcome = await this.outcome(query);
    const facts = { title: t('page.terms.title'), description: t('page.terms.description'), path: '/terms', query: outcome.query.toString(), crumbs: [{ label: t('page.terms.title') }], unlisted: outcome.query.size > 0 };
    return this.frame.render(language, facts, <TermsPage outcome={outcome} />);
  }

  private async outcome(asked: Readonly<Record<string, unknown>>): Promise<TermsOutcome> {
    const [q, sector, after] = [textOf(asked['q']).trim().slice(0, LONGEST), textOf(asked['sector']), textOf(asked['after'])];
    const chosen = isSectorId(sector) ? sector : undefined;
    const found = after === '' ? null : await this.terms.findTerms(q === '' ? undefined : q, chosen, ON_A_PAGE, after);
    const page = found ?? (await this.terms.findTerms(q === '' ? undefined : q, chosen, ON_A_PAGE)) ?? { items: [], total: 0, next: null };
    const query = new URLSearchParams({ ...(q === '' ? {} : { q }), ...(chosen ? { sector: chosen } : {}), ...(found ? { after } : {}) });
    return { q, query, page, begun: found !== null, ...(chosen ? { sector: chosen } : {}) };
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
