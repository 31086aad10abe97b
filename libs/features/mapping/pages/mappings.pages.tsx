import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { Clock } from '@pure/kernel';
import { type Language, pageAddress, PageFrame } from '@ui';
import type { FastifyReply } from 'fastify';
import { diffContents } from '../domain/diff/contents';
import type { FindRefusal } from '../application/approval/find-published-mapping';
import { SeeMapping, type SeenMapping } from '../application/approval/see-mapping';
import { type MappingsAsked, type MappingsFound, SearchMappings } from '../application/search/search-mappings';
import { isNarrowed, listAsked, listQuery } from './list/list-asked';
import { MappingsPage } from './list/mappings-page';
import { DiffPage } from './mapping/diff-page';
import { MappingPage } from './mapping/mapping-page';
import { NoMappingPage } from './mapping/no-mapping-page';
import { askedQuery, type PageAsked, pageAsked } from './mapping/page-asked';
import './mapping/texts';

const HTML = 'text/html; charset=utf-8';
const VERSION = /^[1-9]\d{0,5}$/;
/** Two versions, the earlier first. */
const BOTH = /^([1-9]\d{0,5})\.\.([1-9]\d{0,5})$/;
type Asking = Readonly<Record<string, unknown>>;

/** `/hans/m`, `/hans/m/GT-M-2026-000012-K`, `/hans/m/GT-M-2026-000012-K/v/2`, `/hans/m/GT-M-2026-000012-K/v/1..2`; without a language in the reader's own. */
@Public('What regulators tell everybody of mappings is public')
@Controller(['', 'hans', 'hant', 'en'])
export class MappingsPages {
  constructor(
    private readonly searching: SearchMappings,
    private readonly seeing: SeeMapping,
    private readonly frame: PageFrame,
    private readonly clock: Clock,
  ) {}

  @Get('m')
  @Header('content-type', HTML)
  @AnswersPage('Mappings that everybody was shown')
  async list(@Query() query: Asking, @InLanguage() language: Language): Promise<string> {
    const asked = listAsked(query);
    const found = await this.searching.execute(asked);
    return this.listPage(asked, found, language);
  }

  @Get('m/:number')
  @Header('content-type', HTML)
  @AnswersPage('A mapping as it was shown last')
  async latest(@Param('number') number: string, @Query() query: Asking, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const seen = await this.seeing.execute(number);
    return seen.ok ? this.page(seen.value, pageAsked(query), language) : this.missing(seen.refusal, number, language, reply);
  }

  @Get('m/:number/v/:version')
  @Header('content-type', HTML)
  @AnswersPage('One version of a mapping, or two of them compared word by word')
  async version(@Param() { number, version }: Readonly<{ number: string; version: string }>, @Query() query: Asking, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const both = BOTH.exec(version);
    if (both) return this.compared(number, [Number(both[1]), Number(both[2])], language, reply);
    const seen = await this.seeing.execute(number, VERSION.test(version) ? Number(version) : 0);
    return seen.ok ? this.page(seen.value, pageAsked(query), language) : this.missing(seen.refusal, number, language, reply);
  }

  private async listPage(asked: MappingsAsked, found: MappingsFound, language: Language): Promise<string> {
    const [t, lines, address] = [this.frame.texts(language), await this.seeing.named(found.items), listQuery(asked).toString()];
    const facts = { title: t('page.mappings.title'), description: t('page.mappings.lead'), path: '/m', feed: 'mappings', crumbs: [{ label: t('page.mappings.title') }], unlisted: asked.q !== '' || isNarrowed(asked), ...(address !== '' && { query: address }) };
    return this.frame.render(language, facts, <MappingsPage asked={asked} found={found} lines={lines} />);
  }

  private async compared(typed: string, [before, after]: readonly [number, number], language: Language, reply: FastifyReply): Promise<string> {
    const [old, now] = [await this.seeing.execute(typed, before), await this.seeing.execute(typed, after)];
    if (!old.ok) return this.missing(old.refusal, typed, language, reply);
    if (!now.ok) return this.missing(now.refusal, typed, language, reply);
    const [t, { number, document }] = [this.frame.texts(language), now.value.mapping];
    const changes = diffContents(old.value.mapping.document.content, document.content, 'zh');
    const crumbs = [{ label: t('page.mappings.title'), path: '/m' }, { label: number, path: `/m/${number}` }, { label: `${before}..${after}` }];
    const title = t('page.mapping.diff.title', { number, before, after });
    return this.frame.render(language, { title, description: title, path: `/m/${number}/v/${before}..${after}`, crumbs, unlisted: true }, <DiffPage compared={{ number, before, after, changes }} />);
  }

  private missing(why: FindRefusal, number: string, language: Language, reply: FastifyReply): string {
    void reply.code(404);
    const title = this.frame.texts(language)(`page.mapping.missing.${why.code}`, { latest: why.code === 'MAPPING_VERSION_NONE' ? why.latest : 0 });
    return this.frame.render(language, { title, description: title, path: '/m', unlisted: true }, <NoMappingPage why={why} number={number} />);
  }

  private async page(seen: SeenMapping, asked: PageAsked, language: Language): Promise<string> {
    const t = this.frame.texts(language);
    const { mapping: { number, versions, document: { version } } } = seen;
    const isOld = version !== versions.at(-1);
    const path = isOld ? `/m/${number}/v/${version}` : `/m/${number}`;
    const [title, address] = [t('page.mapping.titled', { number, version }), `${this.frame.origin}${pageAddress(language, `/m/${number}/v/${version}`)}`];
    const [crumbs, query] = [[{ label: t('page.mappings.title'), path: '/m' }, { label: number }], askedQuery(asked)];
    const facts = { title, description: t('page.mapping.description', { number }), path, feed: `mappings/${number}`, crumbs, unlisted: isOld || query !== '', ...(query !== '' && { query }) };
    return this.frame.render(language, facts, <MappingPage seen={seen} asked={asked} path={path} address={address} today={await this.clock.today()} />);
  }
}
