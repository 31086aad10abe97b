import { Controller, Get, Header } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { type Language, PageFrame } from '@ui';
import { MeasureReach } from '../application/reach/measure-reach';
import { ReachPage } from './reach/reach-page';
import './reach/texts';

/** `/hans/coverage`: how far the pairs of standards of each sector are mapped. */
@Public('How far mappings reach is for everybody')
@Controller(['hans/coverage', 'hant/coverage', 'en/coverage'])
export class ReachPages {
  constructor(
    private readonly measuring: MeasureReach,
    private readonly frame: PageFrame,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @AnswersPage('Sectors by what is known of their pairs of standards, as a picture and as a table')
  async page(@InLanguage() language: Language): Promise<string> {
    const t = this.frame.texts(language);
    const facts = { title: t('page.reach.title'), description: t('page.reach.lead'), path: '/coverage', crumbs: [{ label: t('page.mappings.title'), path: '/m' }, { label: t('page.reach.title') }] } as const;
    return this.frame.render(language, facts, <ReachPage reach={await this.measuring.execute()} />);
  }
}
