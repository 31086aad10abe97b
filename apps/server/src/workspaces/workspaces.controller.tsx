import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { AnswersPage, HttpProblem, Language as InLanguage, Public } from '@platform/http';
import { type Language, languages, renderDocument } from '@ui';
import type { FastifyReply } from 'fastify';
import { ServerPageFrame } from '../pages/server-page-frame';
import { Shell } from './shell';
import { WebFiles } from './web-files';

/** Scripts of our own and nothing else; React sets style attributes by script, which needs no permission. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/** The workspaces: one document for all addresses under `/app/`, and its files under names that change with them. */
@Public('the document holds no data; what it asks for is permitted one by one')
@Controller('app')
export class WorkspacesController {
  constructor(
    private readonly files: WebFiles,
    private readonly frame: ServerPageFrame,
  ) {}

  @Get('assets/:name')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  asset(@Param('name') name: string, @Res({ passthrough: true }) reply: FastifyReply): Buffer {
    const file = this.files.file(`assets/${name}`);
    if (!file) throw new HttpProblem({ status: 404, code: 'ROUTE_NOT_FOUND' });
    void reply.type(TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
    return file;
  }

  @Get(['', '*'])
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', POLICY)
  @AnswersPage('The workspaces')
  shell(@InLanguage() language: Language): string {
    const { entry, styles } = this.files;
    const site = this.frame.site;
    return renderDocument(<Shell reading={{ language, t: this.frame.texts(language) }} site={site} labels={this.labels()} script={entry} styles={styles} />);
  }

  /** Names of the sides are configured while the product runs; the workspaces have no others. */
  private labels(): string {
    const of = (language: Language) => Object.fromEntries(['mainland', 'taiwan'].map((side) => [side, this.frame.texts(language)(`label.side.${side}`)]));
    return JSON.stringify(Object.fromEntries(languages.map((language) => [language, of(language)])));
  }
}
