import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { EditionAddresses, sectorIds, StandardReader } from '@features/catalogue';
import { HttpProblem, Public } from '@platform/http';
import { PageFrame, standardPath } from '@ui';
import { PAGES, robots, sitemap, sitemapIndex } from './sitemap';

const XML = 'application/xml; charset=utf-8';
const xml = { 'application/xml': { schema: { type: 'string' as const } } };

const standing = ['/', '/search', '/why', '/compare', '/test', '/browse', '/check', '/sector', '/coverage', '/m', '/common', '/terms', '/convert', '/d', '/d/compare', '/recognition', '/recognition/catalogues', '/recognition/suggest', '/e', '/log', '/open-data', '/api', '/follow', '/feedback', '/help', '/about', '/legal', '/accessibility', '/privacy', '/security'];

/** For search engines: which pages there are, in which languages, and which addresses are no pages. */
@Public('Crawlers must be able to read it')
@Controller()
export class CrawlersController {
  constructor(
    private readonly reader: StandardReader,
    private readonly addresses: EditionAddresses,
    private readonly frame: PageFrame,
  ) {}

  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOkResponse({ description: 'What a crawler may fetch', content: { 'text/plain': { schema: { type: 'string' } } } })
  robots(): string {
    return robots(this.frame.origin);
  }

  @Get('sitemap.xml')
  @Header('content-type', XML)
  @ApiOkResponse({ description: 'The list of sitemaps', content: xml })
  async index(): Promise<string> {
    const shelves = await this.addresses.shelves(PAGES);
    return sitemapIndex(this.frame.origin, ['pages', ...Array.from({ length: shelves }, (_, place) => `standards-${place + 1}`)]);
  }

  @Get('sitemap/pages.xml')
  @Header('content-type', XML)
  @ApiOkResponse({ description: 'Standing pages, sectors, and the fields of both classifications', content: xml })
  async pages(): Promise<string> {
    return sitemap(this.frame.origin, [...standing, ...sectorIds.map((id) => `/sector/${id}`), ...(await this.classes())]);
  }

  @Get('sitemap/standards-:place.xml')
  @Header('content-type', XML)
  @ApiOkResponse({ description: 'Pages of standards', content: xml })
  async standards(@Param('place') place: string): Promise<string> {
    const slugs = /^[1-9]\d{0,5}$/.test(place) ? await this.addresses.shelf(Number(place), PAGES) : [];
    if (slugs.length === 0) throw new HttpProblem({ status: 404, code: 'ROUTE_NOT_FOUND' });
    return sitemap(this.frame.origin, slugs.map(standardPath));
  }

  private async classes(): Promise<readonly string[]> {
    const [ics, ccs] = await Promise.all([this.reader.browse('ICS'), this.reader.browse('CCS')]);
    const shelves = [...(ics?.children ?? []).map(({ code }) => `/browse/ics/${code}`), ...(ccs?.children ?? []).map(({ code }) => `/browse/ccs/${code}`)];
    return shelves.map(encodeURI);
  }
}
