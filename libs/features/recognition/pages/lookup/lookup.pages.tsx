import { Controller, Get, Header, Query } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { type Language, PageFrame } from '@ui';
import { LookUpRows } from '../../application/lookup/look-up-rows';
import { placeAfter } from '../../application/lookup/place-after';
import { type Parameters, questionIn, textIn } from '../../domain/lookup/asked';
import { LOOKUP } from './addresses';
import { LookupPage } from './lookup-page';
import './texts';

const ON_A_PAGE = 25;

/** `/hans/recognition`: what a certificate is worth here. */
@Public('What a qualification is worth is public')
@Controller(['hans', 'hant', 'en'])
export class LookupPages {
  constructor(
    private readonly looking: LookUpRows,
    private readonly frame: PageFrame,
  ) {}

  @Get('recognition')
  @Header('content-type', 'text/html; charset=utf-8')
  @AnswersPage('Rows of the catalogues of recognition, by whatever one calls what one holds')
  async list(@Query() query: Parameters, @InLanguage() language: Language): Promise<string> {
    const question = questionIn(query);
    const looked = await this.looking.execute(question);
    const [title, place] = [this.frame.texts(language)('page.recognition.title'), placeAfter(looked.hits, textIn(query['after']))];
    return this.frame.render(language, this.facts(query, language, title), <LookupPage shown={{ question, looked, from: place.from, most: ON_A_PAGE, stale: place.stale }} />);
  }

  private facts(query: Parameters, language: Language, title: string) {
    const { text, paper, level } = questionIn(query);
    const kept = new URLSearchParams({ ...(text !== '' && { q: text }), ...(paper !== null && { paper }), ...(level !== null && { level }) }).toString();
    return { title, description: this.frame.texts(language)('page.recognition.lead'), path: LOOKUP, crumbs: [{ label: title }], unlisted: Object.keys(query).length > 0, ...(kept !== '' && { query: kept }) };
  }
}
