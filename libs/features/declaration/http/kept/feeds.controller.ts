import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { FEED_TYPE, feedName, feedRoots, Feeds, ON_A_PAGE, positionIn, type WrittenFeed } from '@platform/feeds';
import { bodyOrProblem, HttpProblem, Language, Public, QueryParameters, type RefusalStatus, text } from '@platform/http';
import { type Locale, translator } from '@platform/locale';
import type { FastifyReply } from 'fastify';
import { ReadNews, type StandardUnknown } from '../../application/kept/read-news';
import { publishedStatus } from '../declaration.problems';
import { changeItem, listedItem, newsItem } from './feed-items';

const described = ApiOkResponse({ description: 'RFC 4287', content: { 'application/atom+xml': { schema: text() } } });
const paged = QueryParameters({ before: [text({ maxLength: 40 }), 'Position; the link `next` of the page before has it'] });
const feedStatus = { FEED_UNKNOWN: 404 } as const satisfies RefusalStatus<StandardUnknown>;
const enterpriseStatus = { PUBLIC_NUMBER_CHECK: 404, PUBLIC_NUMBER_FORM: 404, ENTERPRISE_NOT_PUBLISHED: 404 } as const;

/** `/hans/feeds/declarations/GT-D-2026-000123-C.atom`, `/hans/feeds/standards/GB-T-24819-2023.atom` and the like: news for whoever follows without an account. */
@ApiTags('feeds')
@Public('Whoever wants to know what becomes of a declaration or a standard needs no account')
@Controller(feedRoots)
export class FeedsController {
  constructor(
    private readonly news: ReadNews,
    private readonly feeds: Feeds,
  ) {}

  @Get('declarations.atom')
  @ApiOperation({ summary: 'Versions and states of all declarations, as an Atom feed' })
  @paged
  @described
  async declarations(@Query('before') before: unknown, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { items, next } = await this.news.declarationsOfAll(at(before));
    return this.written({ name: 'declarations', path: '/d', title: 'declarations', page: { next, items: items.map((item) => listedItem(item, locale)) } }, locale, before, reply);
  }

  @Get('declarations/:file')
  @ApiOperation({ summary: 'Versions of a declaration, its states, and what becomes of the standards that it names, as an Atom feed' })
  @ApiParam({ name: 'file', schema: text({ pattern: String.raw`\.atom$`, maxLength: 80 }) })
  @paged
  @described
  async declaration(@Param('file') file: string, @Query('before') before: unknown, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { number, items, next } = bodyOrProblem(await this.news.ofDeclaration(nameIn(file), at(before)), publishedStatus, (found) => found);
    return this.written({ name: `declarations/${number}`, path: `/d/${number}`, title: 'declaration', number, page: { next, items: items.map((item) => newsItem(item, number, locale)) } }, locale, before, reply);
  }

  @Get('enterprises/:file')
  @ApiOperation({ summary: 'Versions and states of the declarations of an enterprise, as an Atom feed' })
  @ApiParam({ name: 'file', schema: text({ pattern: String.raw`\.atom$`, maxLength: 80 }) })
  @paged
  @described
  async enterprise(@Param('file') file: string, @Query('before') before: unknown, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { number, items, next } = bodyOrProblem(await this.news.ofEnterprise(nameIn(file), at(before)), enterpriseStatus, (found) => found);
    return this.written({ name: `enterprises/${number}`, path: `/e/${number}`, title: 'enterprise', number, page: { next, items: items.map((item) => listedItem(item, locale)) } }, locale, before, reply);
  }

  @Get('standards.atom')
  @ApiOperation({ summary: 'What becomes of standards that declarations name or somebody follows, as an Atom feed' })
  @paged
  @described
  async standards(@Query('before') before: unknown, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { items, next } = await this.news.standardsOfAll(at(before));
    const page = { next, items: items.map((item) => changeItem(item, { number: item.standard, path: `/search?${new URLSearchParams({ q: item.standard })}` }, locale)) };
    return this.written({ name: 'standards', path: '/browse', title: 'standards', page }, locale, before, reply);
  }

  @Get('standards/:file')
  @ApiOperation({ summary: 'What becomes of a standard that declarations name or somebody follows, as an Atom feed' })
  @ApiParam({ name: 'file', schema: text({ pattern: String.raw`\.atom$`, maxLength: 200 }) })
  @paged
  @described
  async standard(@Param('file') file: string, @Query('before') before: unknown, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { number, slug, items, next } = bodyOrProblem(await this.news.ofStandard(nameIn(file), at(before)), feedStatus, (found) => found);
    const path = `/std/${slug}`;
    return this.written({ name: `standards/${slug}`, path, title: 'standard', number, page: { next, items: items.map((item) => changeItem(item, { number, path }, locale)) } }, locale, before, reply);
  }

  private written({ title, number, ...feed }: Pick<WrittenFeed, 'name' | 'path' | 'title' | 'page'> & Readonly<{ number?: string }>, locale: Locale, before: unknown, reply: FastifyReply): string {
    void reply.type(FEED_TYPE);
    return this.feeds.write({ ...feed, title: translator(locale)(`feed.${title}`, { number: number ?? '' }), locale, before: positionIn(before) });
  }
}

const at = (before: unknown) => ({ before: positionIn(before), most: ON_A_PAGE });

function nameIn(file: string): string {
  const name = feedName(file);
  if (name === null) throw new HttpProblem({ status: 404, code: 'ROUTE_NOT_FOUND' });
  return name;
}
