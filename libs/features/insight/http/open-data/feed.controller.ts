import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LogNews, type LogNewsItem } from '@features/transparency';
import { FEED_TYPE, feedRoots, Feeds, ON_A_PAGE, positionIn } from '@platform/feeds';
import { Language, Public, QueryParameters, text } from '@platform/http';
import { type Locale, translator } from '@platform/locale';
import type { FastifyReply } from 'fastify';
import './texts';

const PAGE = '/open-data';

/** `/hans/feeds/open-data.atom`: versions of the open data, as the public log has them. */
@ApiTags('feeds')
@Public('Open data are for everybody')
@Controller(feedRoots)
export class OpenDataFeedController {
  constructor(
    private readonly log: LogNews,
    private readonly feeds: Feeds,
  ) {}

  @Get('open-data.atom')
  @ApiOperation({ summary: 'Versions of the open data, as an Atom feed' })
  @QueryParameters({ before: [text({ maxLength: 40 }), 'Position; the link `next` of the page before has it'] })
  @ApiOkResponse({ description: 'RFC 4287', content: { 'application/atom+xml': { schema: text() } } })
  async versions(@Query('before') asked: unknown, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type(FEED_TYPE);
    const [t, before] = [translator(locale), positionIn(asked)];
    const { items, next } = await this.log.page({ of: 'open-data', before, most: ON_A_PAGE });
    return this.feeds.write({ name: 'open-data', path: PAGE, title: t('feed.openData.title'), locale, before, page: { next, items: items.map((item) => itemOf(item, t)) } });
  }
}

const itemOf = ({ number, version, at }: LogNewsItem, t: ReturnType<typeof translator>) => ({ id: `${number}/${version}`, at, title: t('feed.openData.version', { version }), path: PAGE });
