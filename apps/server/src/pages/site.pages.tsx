import { Controller, Get, Header } from '@nestjs/common';
import { StandardReader } from '@features/catalogue';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { PageFrame, type Language } from '@ui';
import type { ReactNode } from 'react';
import { ApiPage } from './api-page';
import { HelpPage } from './help-page';
import { CoverageFigures } from './home-page';
import { Prose } from './prose';

const HTML = 'text/html; charset=utf-8';

/** The standing pages: about, legal effect, accessibility, help, the interface. */
@Public('What a reader must be able to know before relying on the site')
@Controller(['hans', 'hant', 'en'])
export class SitePages {
  constructor(
    private readonly reader: StandardReader,
    private readonly frame: PageFrame,
  ) {}

  @Get('about')
  @Header('content-type', HTML)
  @AnswersPage('What the site is and where its data comes from')
  async about(@InLanguage() language: Language): Promise<string> {
    const coverage = await this.reader.coverage();
    const parts = [{ heading: 'what', paragraphs: ['what1', 'what2'] }, { heading: 'not', paragraphs: ['not1'] }, { heading: 'sources', paragraphs: ['sources1', 'sources2'] }];
    const held = <><h2>{this.frame.texts(language)('site.about.coverage')}</h2><CoverageFigures coverage={coverage} /><p>{this.frame.texts(language)('site.about.coverageNote')}</p></>;
    return this.page('about', language, <><Prose base="site.about" parts={parts} />{held}</>);
  }

  @Get('legal')
  @Header('content-type', HTML)
  @AnswersPage('What effect the content has, and where')
  legal(@InLanguage() language: Language): string {
    const parts = [
      { heading: 'effect', paragraphs: ['effect1', 'effect2'] },
      { heading: 'territory', paragraphs: ['territory1', 'cns'] },
      { heading: 'adoption', paragraphs: ['adoption1', 'adoption2'] },
      { heading: 'wording', paragraphs: ['wording1'] },
    ];
    return this.page('legal', language, <Prose base="site.legal" parts={parts} />);
  }

  @Get('accessibility')
  @Header('content-type', HTML)
  @AnswersPage('How the site is made accessible')
  accessibility(@InLanguage() language: Language): string {
    const parts = [
      { heading: 'aim', paragraphs: ['aim1'] },
      { heading: 'how', list: ['how1', 'how2', 'how3', 'how4', 'how5', 'how6'] },
      { heading: 'checked', paragraphs: ['checked1'] },
      { heading: 'short', paragraphs: ['short1'] },
    ];
    return this.page('accessibility', language, <Prose base="site.accessibility" parts={parts} />);
  }

  @Get('help')
  @Header('content-type', HTML)
  @AnswersPage('How to write numbers and read pages')
  help(@InLanguage() language: Language): string {
    return this.page('help', language, <HelpPage />);
  }

  @Get('api')
  @Header('content-type', HTML)
  @AnswersPage('The public interface in words, with examples')
  api(@InLanguage() language: Language): string {
    return this.page('api', language, <ApiPage origin={this.frame.origin} />);
  }

  private page(name: 'about' | 'api' | 'legal' | 'accessibility' | 'help', language: Language, content: ReactNode): string {
    const t = this.frame.texts(language);
    const title = t(`site.${name}.title`);
    return this.frame.render(language, { title, description: t(`site.${name}.description`), path: `/${name}`, crumbs: [{ label: title }] }, content);
  }
}
