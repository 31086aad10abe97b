import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public, RunsOwnScript } from '@platform/http';
import { type Language, PageFrame } from '@ui';
import type { FastifyReply } from 'fastify';
import { ReadDraws, type ShownDraw } from '../../application/draw/read-draws';
import { DrawPage } from './draw-page';
import { NoDrawPage } from './no-draw-page';
import './texts';

const HTML = 'text/html; charset=utf-8';

/** `/hans/draw/GT-X-2026-000001-X`; without a language in the reader's own. */
@Public('Everybody may compute a draw anew')
@Controller(['draw', 'hans/draw', 'hant/draw', 'en/draw'])
export class DrawPages {
  constructor(
    private readonly reading: ReadDraws,
    private readonly frame: PageFrame,
  ) {}

  @Get(':number')
  @Header('content-type', HTML)
  @RunsOwnScript()
  @AnswersPage('A draw with its trace')
  async one(@Param('number') number: string, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const found = await this.reading.one(number);
    if (!found.ok) void reply.code(404);
    return found.ok ? this.page(found.value, language) : this.missing(language);
  }

  private page(draw: ShownDraw, language: Language): string {
    const t = this.frame.texts(language);
    const { number, example: unlisted } = draw;
    const facts = { title: t('page.draw.titled', { number }), description: t('page.draw.lead'), path: `/draw/${number}`, crumbs: [{ label: t('page.draw.title') }, { label: number }], script: 'recompute-draw', unlisted } as const;
    return this.frame.render(language, facts, <DrawPage draw={draw} site={this.frame.origin} />);
  }

  private missing(language: Language): string {
    const title = this.frame.texts(language)('page.draw.unknown');
    return this.frame.render(language, { title, description: title, path: '/', unlisted: true }, <NoDrawPage />);
  }
}
