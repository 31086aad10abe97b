import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Environment } from '@platform/config';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { Clock } from '@pure/kernel';
import { PageFrame, type Language } from '@ui';
import { Prose } from './prose';
import { securityTxt } from './security-txt';

/** How a weakness of the site is told. */
@Public('who finds a weakness has no account')
@Controller()
export class SecurityPages {
  constructor(
    private readonly frame: PageFrame,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  @Get(['hans/security', 'hant/security', 'en/security'])
  @Header('content-type', 'text/html; charset=utf-8')
  @AnswersPage('How to tell of a weakness')
  page(@InLanguage() language: Language): string {
    const parts = [
      { heading: 'tell', paragraphs: ['tell1', 'tell2'] },
      { heading: 'please', list: ['please1', 'please2', 'please3', 'please4'] },
      { heading: 'then', paragraphs: ['then1', 'then2'] },
    ];
    const title = this.frame.texts(language)('site.security.title');
    return this.frame.render(language, { title, description: this.frame.texts(language)('site.security.description'), path: '/security', crumbs: [{ label: title }] }, <Prose base="site.security" parts={parts} />);
  }

  @Get('.well-known/security.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOkResponse({ description: 'Where a weakness is told (RFC 9116)', content: { 'text/plain': { schema: { type: 'string' } } } })
  async file(): Promise<string> {
    return securityTxt({ origin: this.frame.origin, contact: this.environment.securityContact, today: await this.clock.today() });
  }
}
