import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { PageFrame, standardPath, type Language } from '@ui';
import type { FastifyReply } from 'fastify';
import type { FamilyView } from '../application/read/number-lookup';
import { StandardReader } from '../application/read/standard-reader';
import type { StandardView } from '../application/standard-view';
import { AbsentPage } from './list/absent-page';
import { FamilyPage } from './list/family-page';
import { StandardPage } from './standard/standard-page';
import { StandardSlot } from './standard/standard-slot';
import './texts';

export const HTML = 'text/html; charset=utf-8';

/** `/hans/std/GB-4943.1-2022`: one edition, or a family under its undated address. */
@Public('The catalogue is open to everyone')
@Controller(['hans', 'hant', 'en'])
export class StandardPages {
  constructor(
    private readonly reader: StandardReader,
    private readonly slot: StandardSlot,
    private readonly frame: PageFrame,
  ) {}

  @Get('std/:slug')
  @Header('content-type', HTML)
  @AnswersPage('The page of a standard, or of all its editions')
  async standard(@Param('slug') slug: string, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const found = await this.reader.findBySlug(slug);
    const view = found.kind === 'edition' ? await this.reader.standardView(found.hit.id) : null;
    if (view) return this.edition(view, language);
    return found.kind === 'family' ? this.family(found.view, language) : this.absent(slug, language, reply.code(404));
  }

  private async edition(view: StandardView, language: Language): Promise<string> {
    const t = this.frame.texts(language);
    const { number, slug } = view.edition;
    const crumbs = [{ label: t('ui.nav.search'), path: '/search' }, { label: view.family.number, path: standardPath(view.family.slug) }, { label: number }];
    const facts = { title: number, description: t('page.std.description', { number }), path: standardPath(slug), feed: `standards/${slug}`, crumbs, asOf: view.asOf };
    const sections = await this.slot.sections(view.edition);
    return this.frame.render(language, facts, <StandardPage view={view} origin={this.frame.origin} sections={sections} />);
  }

  private family(view: FamilyView, language: Language): string {
    const t = this.frame.texts(language);
    const { number, slug } = view.family;
    const crumbs = [{ label: t('ui.nav.search'), path: '/search' }, { label: number }];
    return this.frame.render(language, { title: t('page.family.title', { number }), description: t('page.family.description', { number }), path: standardPath(slug), crumbs }, <FamilyPage view={view} />);
  }

  private async absent(slug: string, language: Language, _: FastifyReply): Promise<string> {
    const lookup = await this.reader.findByNumber(slug);
    const asked = lookup.kind === 'unknown' ? lookup.says.canonical : slug;
    const title = this.frame.texts(language)('page.absent.title');
    return this.frame.render(language, { title, description: title, path: standardPath(slug), unlisted: true }, <AbsentPage asked={asked} lookup={lookup} />);
  }
}
