import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { bodyOrProblem, HttpProblem, Language, Public, QueryParameters, text } from '@platform/http';
import { FEED_TYPE, feedName, feedRoots, Feeds, ON_A_PAGE, positionIn } from '@platform/feeds';
import { type Locale, translator } from '@platform/locale';
import type { FastifyReply } from 'fastify';
import { type MappingNewsPage, ReadMappingNews } from '../../application/feeds/read-mapping-news';
import { findStatus } from '../approval/approval.problems';
import { itemOf } from './feed-item';
import './texts';

const content = { 'application/atom+xml': { schema: text() } };
const parameters = { before: [text({ maxLength: 40 }), 'Position; the link `next` of the page before has it'] } as const;

/** `/hans/feeds/mappings.atom`, `/hans/feeds/notices.atom`, `/hans/feeds/mappings/GT-M-2026-000001-X.atom`: for whoever follows without an account. */
@ApiTags('feeds')
@Public('Whoever wants to know what becomes of mappings needs no account')
@Controller(feedRoots)
export class MappingFeedsController {
  constructor(
    private readonly news: ReadMappingNews,
    private readonly feeds: Feeds,
  ) {}

  @Get('mappings.atom')
  @ApiOperation({ summary: 'What authorities do about mappings in public, as an Atom feed' })
  @QueryParameters(parameters)
  @ApiOkResponse({ description: 'RFC 4287', content })
  async mappings(@Query('before') before: unknown, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.written({ name: 'mappings', path: '/m', key: 'mappings', page: await this.news.all('mappings', positionOf(before)) }, before, locale, reply);
  }

  @Get('notices.atom')
  @ApiOperation({ summary: 'Notices of mappings before their approval, during which anybody may object, as an Atom feed' })
  @QueryParameters(parameters)
  @ApiOkResponse({ description: 'RFC 4287', content })
  async notices(@Query('before') before: unknown, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.written({ name: 'notices', path: '/m?state=in_notice', key: 'notices', page: await this.news.all('notices', positionOf(before)) }, before, locale, reply);
  }

  @Get('mappings/:file')
  @ApiOperation({ summary: 'What became of one mapping, as an Atom feed' })
  @ApiParam({ name: 'file', schema: text({ pattern: String.raw`\.atom$`, maxLength: 80 }) })
  @QueryParameters(parameters)
  @ApiOkResponse({ description: 'RFC 4287', content })
  async mapping(@Param('file') file: string, @Query('before') before: unknown, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const page = bodyOrProblem(await this.news.one(nameIn(file), positionOf(before)), findStatus, (found) => found);
    return this.written({ name: `mappings/${page.number}`, path: `/m/${page.number}`, key: 'mapping', page }, before, locale, reply);
  }

  private written({ name, path, key, page }: Readonly<{ name: string; path: string; key: string; page: MappingNewsPage & Readonly<{ number?: string }> }>, before: unknown, locale: Locale, reply: FastifyReply): string {
    void reply.type(FEED_TYPE);
    const items = page.items.map((item) => itemOf(item, locale));
    return this.feeds.write({ name, path, title: translator(locale)(`feed.mapping.of.${key}`, { number: page.number ?? '' }), locale, before: positionIn(before), page: { items, next: page.next } });
  }
}

const positionOf = (before: unknown) => ({ before: positionIn(before), most: ON_A_PAGE });

function nameIn(file: string): string {
  const name = feedName(file);
  if (name === null) throw new HttpProblem({ status: 404, code: 'ROUTE_NOT_FOUND' });
  return name;
}
