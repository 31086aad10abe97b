import { Controller, Get, Header } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { Clock } from '@pure/kernel';
import { PageFrame, type Language } from '@ui';
import { CommonStandards } from '../application/common-standards/common-standards';
import { CommonStandardsPage } from './common-standards-page';
import { HTML } from './standard.pages';
import './texts';

/** `/hans/common`: the common standards that a source names. */
@Public('The catalogue is open to everyone')
@Controller(['hans', 'hant', 'en'])
export class CommonStandardsPages {
  constructor(
    private readonly standards: CommonStandards,
    private readonly clock: Clock,
    private readonly frame: PageFrame,
  ) {}

  @Get('common')
  @Header('content-type', HTML)
  @AnswersPage('Common standards that a source names, beside the published number of them')
  async list(@InLanguage() language: Language): Promise<string> {
    const t = this.frame.texts(language);
    const title = t('page.commonStandards.title');
    const facts = { title, description: t('page.commonStandards.description'), path: '/common', crumbs: [{ label: title }], asOf: await this.clock.today() };
    return this.frame.render(language, facts, <CommonStandardsPage list={this.standards.commonStandards()} />);
  }
}
