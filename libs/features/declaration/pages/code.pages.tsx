import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { AnswersPage, BringsOwnStyle, Language as InLanguage, Public } from '@platform/http';
import { type Language, momentOf, PageFrame, renderDocument } from '@ui';
import type { FastifyReply } from 'fastify';
import type { ReactNode } from 'react';
import { SeeDeclaration } from '../application/see-declaration';
import { CodeDocument } from './code/code-document';
import { CodePage } from './code/code-page';
import { NoCodePage } from './code/no-code-page';
import { STYLE } from './code/style';
import './texts';

const LONGEST = 60;

/** `/q/GT-D-2026-000123-C`: what stands behind the code on a product, in the reader's language, without a redirect. */
@Public('Whoever holds a product may look up what is declared of it')
@Controller('q')
export class CodePages {
  constructor(
    private readonly declarations: SeeDeclaration,
    private readonly frame: PageFrame,
  ) {}

  @Get(':number')
  @Header('content-type', 'text/html; charset=utf-8')
  @BringsOwnStyle(STYLE)
  @AnswersPage('What stands behind the code on a product')
  async one(@Param('number') typed: string, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const seen = await this.declarations.execute(typed);
    if (!('missing' in seen)) return this.document(language, <CodePage seen={seen} at={momentOf(Date.now())} />);
    void reply.code(404);
    return this.document(language, <NoCodePage missing={seen.missing} typed={typed.slice(0, LONGEST)} />);
  }

  private document(language: Language, content: ReactNode): string {
    const t = this.frame.texts(language);
    return renderDocument(<CodeDocument reading={{ language, t }} title={t('page.code.title')} host={new URL(this.frame.origin).host}>{content}</CodeDocument>);
  }
}
