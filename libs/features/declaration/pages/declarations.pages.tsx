import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { type Language, pageAddress, PageFrame } from '@ui';
import type { FastifyReply } from 'fastify';
import { ListDeclarations } from '../application/list-declarations';
import { publishedStates } from '../application/published-declarations';
import { type Missing, SeeDeclaration, type SeenDeclaration } from '../application/see-declaration';
import { DeclarationsPage, type ListAsked, queryOf } from './list/declarations-page';
import { DeclarationPage } from './one/declaration-page';
import { NoDeclarationPage } from './one/no-declaration-page';
import './taking/texts';
import './texts';

const HTML = 'text/html; charset=utf-8';
const ON_A_PAGE = 50;
const LAST_PAGE = 10_000;
const VERSION = /^[1-9]\d{0,5}$/;

/** `/hans/d`, `/hans/d/GT-D-2026-000123-C`, `/hans/d/GT-D-2026-000123-C/v/1`; without a language in the reader's own. */
@Public('Everybody may read what enterprises declare')
@Controller(['', 'hans', 'hant', 'en'])
export class DeclarationsPages {
  constructor(
    private readonly listing: ListDeclarations,
    private readonly seeing: SeeDeclaration,
    private readonly frame: PageFrame,
  ) {}

  @Get('d')
  @Header('content-type', HTML)
  @AnswersPage('Published declarations')
  async list(@Query() query: Readonly<Record<string, unknown>>, @InLanguage() language: Language): Promise<string> {
    const asked = askedOf(query);
    const { q: words, state, page } = asked;
    const found = await this.listing.execute({ words, standard: asked.standard || null, enterprise: asked.enterprise || null, state, page, limit: ON_A_PAGE });
    return this.frame.render(language, this.listFacts(asked, language), <DeclarationsPage asked={asked} found={found} />);
  }

  @Get('d/:number')
  @Header('content-type', HTML)
  @AnswersPage('A declaration as it stands today')
  async today(@Param('number') number: string, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.answer(await this.seeing.execute(number), language, reply);
  }

  @Get('d/:number/v/:version')
  @Header('content-type', HTML)
  @AnswersPage('One version of a declaration')
  async version(@Param() { number, version }: Readonly<{ number: string; version: string }>, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const seen = VERSION.test(version) ? await this.seeing.execute(number, Number(version)) : ({ missing: 'unknown' } as const);
    return this.answer(seen, language, reply);
  }

  private listFacts(asked: ListAsked, language: Language) {
    const t = this.frame.texts(language);
    const title = t('page.declarations.title');
    const query = queryOf(asked);
    return { title, description: t('page.declarations.lead'), path: '/d', feed: 'declarations', crumbs: [{ label: title }], ...(query !== '' && { query }) };
  }

  private answer(seen: SeenDeclaration | Missing, language: Language, reply: FastifyReply): string {
    if (!('missing' in seen)) return this.page(seen, language);
    void reply.code(404);
    const title = this.frame.texts(language)(`page.declaration.missing.${seen.missing}`);
    return this.frame.render(language, { title, description: title, path: '/d', unlisted: true }, <NoDeclarationPage why={seen} />);
  }

  /** An old version leads search engines to nothing: the one of today stands for all. */
  private page(seen: SeenDeclaration, language: Language): string {
    const t = this.frame.texts(language);
    const { number, version, shown } = seen;
    const isOld = shown.version !== version;
    const path = isOld ? `/d/${number}/v/${shown.version}` : `/d/${number}`;
    const title = t('page.declaration.titled', { number, version: shown.version });
    const crumbs = [{ label: t('page.declarations.title'), path: '/d' }, { label: number }];
    const addresses = { code: `${this.frame.origin}/q/${number}`, address: `${this.frame.origin}${pageAddress(language, `/d/${number}/v/${shown.version}`)}` };
    return this.frame.render(language, { title, description: t('page.declaration.description', { number }), path, feed: `declarations/${number}`, crumbs, unlisted: isOld }, <DeclarationPage seen={seen} {...addresses} />);
  }
}

/** What does not fit is left out: a list is always shown. */
function askedOf({ q, standard, enterprise, state, page }: Readonly<Record<string, unknown>>): ListAsked {
  const text = (typed: unknown, most: number): string => (typeof typed === 'string' ? typed.trim().slice(0, most) : '');
  const number = typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1;
  return { q: text(q, 200), standard: text(standard, 100), enterprise: text(enterprise, 30), state: publishedStates.find((one) => one === state) ?? null, page: Math.min(number, LAST_PAGE) };
}
