import { Controller, Get, Header } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { type Language, PageFrame } from '@ui';
import type { ReactNode } from 'react';
import { ReadOpenData } from '../../application/open-data/read-open-data';
import { OpenDataPage } from './open-data-page';
import './texts';

const HTML = 'text/html; charset=utf-8';

/** The page of the open data. */
@Public('Open data are for everybody')
@Controller(['hans/open-data', 'hant/open-data', 'en/open-data'])
export class OpenDataPages {
  constructor(
    private readonly reading: ReadOpenData,
    private readonly frame: PageFrame,
  ) {}

  @Get()
  @Header('content-type', HTML)
  @AnswersPage('The open data: sets with their columns, licences and files')
  async page(@InLanguage() language: Language): Promise<string> {
    const [latest, versions] = await Promise.all([this.reading.version('latest'), this.reading.all()]);
    return this.shown(<OpenDataPage latest={latest.ok ? latest.value : null} versions={versions} />, language);
  }

  private shown(content: ReactNode, language: Language): string {
    const t = this.frame.texts(language);
    const title = t('page.openData.title');
    const facts = { title, description: t('page.openData.lead'), path: '/open-data', feed: 'open-data', crumbs: [{ label: title }] } as const;
    return this.frame.render(language, facts, content);
  }
}
