import { Controller, Get, Header } from '@nestjs/common';
import { StandardReader } from '@features/catalogue';
import { PublishedDeclarations } from '@features/declaration';
import { EnterpriseCounts } from '@features/enterprise';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { PageFrame, type Language } from '@ui';
import { HomeHero, HomePage } from './home-page';

/** `/` in the language of the reader, without a redirect, and `/hans`, `/hant`, `/en`. */
@Public('The way in')
@Controller(['', 'hans', 'hant', 'en'])
export class HomePages {
  constructor(
    private readonly reader: StandardReader,
    private readonly enterprises: EnterpriseCounts,
    private readonly declarations: PublishedDeclarations,
    private readonly frame: PageFrame,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @AnswersPage('The home page')
  async home(@InLanguage() language: Language): Promise<string> {
    const [coverage, verified, declared] = await Promise.all([this.reader.coverage(), this.enterprises.verified(), this.declarations.counts()]);
    const t = this.frame.texts(language);
    const facts = { title: t('site.home.title'), description: t('site.home.description'), path: '/', hero: <HomeHero /> };
    return this.frame.render(language, facts, <HomePage coverage={coverage} verified={verified} declared={declared} />);
  }
}
