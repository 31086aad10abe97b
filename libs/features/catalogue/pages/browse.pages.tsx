import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { PageFrame, quotations, type Crumb, type Language } from '@ui';
import type { FastifyReply } from 'fastify';
import type { ClassScheme, ClassView } from '../application/read/standard-list';
import { StandardReader } from '../application/read/standard-reader';
import { SearchStandards } from '../application/search/search-standards';
import { AbsentClass } from './list/absent-page';
import { BrowsePage, ClassPage, classPath } from './list/browse-page';
import { searchQuery, type SearchQuery } from './search/search-query';
import { HTML } from './standard.pages';
import './texts';

const ON_A_PAGE = 20;

/** `/hans/browse`, `/hans/browse/ics/29.140.99`, `/hans/browse/ccs/K71`. */
@Public('The catalogue is open to everyone')
@Controller(['hans', 'hant', 'en'])
export class BrowsePages {
  constructor(
    private readonly reader: StandardReader,
    private readonly standards: SearchStandards,
    private readonly frame: PageFrame,
  ) {}

  @Get('browse')
  @Header('content-type', HTML)
  @AnswersPage('The roots of both classifications')
  async roots(@InLanguage() language: Language): Promise<string> {
    const [ics, ccs, coverage] = await Promise.all([this.reader.browse('ICS'), this.reader.browse('CCS'), this.reader.coverage()]);
    const t = this.frame.texts(language);
    const facts = { title: t('page.browse.title'), description: t('page.browse.description'), path: '/browse', crumbs: [{ label: t('page.browse.title') }] };
    return this.frame.render(language, facts, <BrowsePage ics={ics ?? emptyClass('ICS')} ccs={ccs ?? emptyClass('CCS')} coverage={coverage} />);
  }

  @Get('browse/ics/:code')
  @Header('content-type', HTML)
  @AnswersPage('One ICS class with its standards')
  ics(@Param('code') code: string, @Query() query: Record<string, unknown>, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.shelf('ICS', code, searchQuery({ ...query, q: '' }), language, reply);
  }

  @Get('browse/ccs/:code')
  @Header('content-type', HTML)
  @AnswersPage('One CCS class with its standards')
  ccs(@Param('code') code: string, @Query() query: Record<string, unknown>, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.shelf('CCS', code, searchQuery({ ...query, q: '' }), language, reply);
  }

  private async shelf(scheme: ClassScheme, code: string, asked: SearchQuery, language: Language, reply: FastifyReply): Promise<string> {
    const view = await this.reader.browse(scheme, code);
    if (!view) return this.absent(scheme, code, language, reply.code(404));
    const filters = { ...asked.filters, ...(scheme === 'ICS' ? { ics: code } : { ccs: code }) };
    const page = await this.standards.execute({ filters, limit: ON_A_PAGE, ...(asked.after === undefined ? {} : { after: asked.after }) });
    const t = this.frame.texts(language);
    const facts = {
      title: t('page.browse.titleOf', { scheme, code }),
      description: t('page.browse.descriptionOf', { scheme, code }),
      path: classPath(scheme, code),
      query: asked.query.toString(),
      crumbs: crumbsOf(view, code, language, t('page.browse.title')),
      asOf: page.asOf,
    };
    return this.frame.render(language, facts, <ClassPage view={view} code={code} page={page} query={asked.query} begun={asked.after !== undefined} />);
  }

  private absent(scheme: ClassScheme, code: string, language: Language, _: FastifyReply): string {
    const title = this.frame.texts(language)('page.browse.unknown', { scheme, code });
    return this.frame.render(language, { title, description: title, path: classPath(scheme, code), unlisted: true }, <AbsentClass scheme={scheme} code={code} />);
  }
}

function emptyClass(scheme: ClassScheme): ClassView {
  return { scheme, path: [], children: [] };
}

/** From the roots down to the class itself. */
function crumbsOf(view: ClassView, code: string, language: Language, roots: string): Crumb[] {
  const steps = view.path.map((step) => {
    const label = [step.code, ...quotations(step.title, language).slice(0, 1).map((title) => (title.language === language ? title.text : ''))].filter(Boolean).join(' ');
    return step.code === code ? { label } : { label, path: classPath(view.scheme, step.code) };
  });
  return [{ label: roots, path: '/browse' }, ...steps];
}
