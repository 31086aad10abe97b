import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { bodyOrProblem, HttpProblem, Language, Public, type RefusalStatus, text } from '@platform/http';
import { type Locale, translator } from '@platform/locale';
import type { FastifyReply } from 'fastify';
import { FeedAddresses } from '../../application/kept/feed-addresses';
import type { DeclarationNews, StandardNews } from '../../application/kept/news';
import { ReadNews, type StandardUnknown } from '../../application/kept/read-news';
import { publishedStatus } from '../declaration.problems';
import { atomOf } from './atom';

const TYPE = 'application/atom+xml; charset=utf-8';
const content = { 'application/atom+xml': { schema: text() } };
const SUFFIX = /\.atom$/;
const feedStatus = { FEED_UNKNOWN: 404 } as const satisfies RefusalStatus<StandardUnknown>;

/** `/feeds/declarations/GT-D-2026-000123-C.atom`, `/feeds/standards/GB-T-24819-2023.atom`: news for whoever follows without an account. */
@Public('Whoever wants to know what becomes of a declaration or a standard needs no account')
@Controller('feeds')
export class FeedsController {
  constructor(
    private readonly news: ReadNews,
    private readonly addresses: FeedAddresses,
  ) {}

  @Get('declarations/:file')
  @ApiOperation({ summary: 'Versions of a declaration, its states, and what becomes of the standards that it names, as an Atom feed' })
  @ApiParam({ name: 'file', schema: text({ pattern: SUFFIX.source, maxLength: 80 }) })
  @ApiOkResponse({ description: 'RFC 4287', content })
  async declaration(@Param('file') file: string, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { number, items } = bodyOrProblem(await this.news.ofDeclaration(nameIn(file)), publishedStatus, (found) => found);
    void reply.type(TYPE);
    return feedOf({ id: this.addresses.declarationFeed(number), link: this.addresses.declaration(number), of: 'declaration', number }, items.map((item) => ({ ...item, title: newsOf(item, number, locale) })), locale);
  }

  @Get('standards/:file')
  @ApiOperation({ summary: 'What becomes of a standard that declarations name or somebody follows, as an Atom feed' })
  @ApiParam({ name: 'file', schema: text({ pattern: SUFFIX.source, maxLength: 200 }) })
  @ApiOkResponse({ description: 'RFC 4287', content })
  async standard(@Param('file') file: string, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { number, slug, items } = bodyOrProblem(await this.news.ofStandard(nameIn(file)), feedStatus, (found) => found);
    void reply.type(TYPE);
    return feedOf({ id: this.addresses.standardFeed(slug), link: this.addresses.standard(slug), of: 'standard', number }, items.map((item) => ({ ...item, title: changeOf(item, number, locale) })), locale);
  }
}

type Feed = Readonly<{ id: string; link: string; of: 'declaration' | 'standard'; number: string }>;

function feedOf({ id, link, of, number }: Feed, items: readonly Readonly<{ id: string | number; at: string; title: string }>[], locale: Locale): string {
  const t = translator(locale);
  return atomOf({ id, link, title: t(`feed.${of}`, { number }), author: t('feed.author'), language: locale, entries: items.map(({ id: item, at, title }) => ({ id: `${link}#${item}`, title, at, link })) });
}

function nameIn(file: string): string {
  if (!SUFFIX.test(file)) throw new HttpProblem({ status: 404, code: 'ROUTE_NOT_FOUND' });
  return file.replace(SUFFIX, '');
}

function newsOf(news: DeclarationNews, number: string, locale: Locale): string {
  const t = translator(locale);
  if (news.what === 'version') return t('feed.version', { number, version: news.version });
  if (news.what === 'state') return t(`feed.state.${news.state}`, { number });
  return t(`feed.look.${news.outcome}`, { number, standards: news.standards.join(', ') });
}

function changeOf({ acts, successors }: StandardNews, number: string, locale: Locale): string {
  const t = translator(locale);
  const said = acts.length > 0 ? acts.map((act) => t(`feed.act.${act}`)) : [t('feed.other')];
  return [number, said.join(t('feed.and')), successors.length > 0 ? `→ ${successors.join(', ')}` : ''].filter((part) => part !== '').join(' ');
}
