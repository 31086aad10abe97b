import { Controller, Get, Header, Query } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { type Language, PageFrame } from '@ui';
import { CompareProducts, type ProductAsked } from '../application/between/compare-products';
import { BetweenPage } from './between/between-page';
import './between/texts';
import './texts';

const LONGEST = 60;

/** `/hans/d/compare?a=GT-D-…&b=GT-D-…`: what is declared of two products, side by side; `pa` and `pb` count the products of a declaration from 1. */
@Public('Everybody may compare what enterprises declare')
@Controller(['', 'hans', 'hant', 'en'])
export class BetweenPages {
  constructor(
    private readonly comparing: CompareProducts,
    private readonly frame: PageFrame,
  ) {}

  @Get('d/compare')
  @Header('content-type', 'text/html; charset=utf-8')
  @AnswersPage('What is declared of two products')
  async compare(@Query() { a, b, pa, pb }: Readonly<Record<string, unknown>>, @InLanguage() language: Language): Promise<string> {
    const [askedA, askedB] = [askedOf(a, pa), askedOf(b, pb)];
    const compared = await this.comparing.execute(askedA, askedB);
    return this.frame.render(language, this.facts(language, askedA, askedB), <BetweenPage a={askedA} b={askedB} compared={compared} />);
  }

  private facts(language: Language, a: ProductAsked, b: ProductAsked) {
    const t = this.frame.texts(language);
    const title = t('page.between.title');
    const query = queryOf(a, b);
    return { title, description: t('page.between.lead'), path: '/d/compare', crumbs: [{ label: t('page.declarations.title'), path: '/d' }, { label: title }], ...(query !== '' && { query, unlisted: true }) };
  }
}

function askedOf(number: unknown, product: unknown): ProductAsked {
  return { number: typeof number === 'string' ? number.trim().slice(0, LONGEST) : '', product: typeof product === 'string' && /^[1-9]\d{0,2}$/.test(product) ? Number(product) - 1 : 0 };
}

const queryOf = (a: ProductAsked, b: ProductAsked): string =>
  new URLSearchParams({ ...(a.number && { a: a.number }), ...(a.product > 0 && { pa: String(a.product + 1) }), ...(b.number && { b: b.number }), ...(b.product > 0 && { pb: String(b.product + 1) }) }).toString();
