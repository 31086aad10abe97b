import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { Clock } from '@pure/kernel';
import { type Language, pageAddress, PageFrame } from '@ui';
import type { FastifyReply } from 'fastify';
import type { FindRefusal } from '../application/approval/find-published-mapping';
import { PublishedMappings } from '../application/approval/published-mappings';
import { SeeMapping, type SeenMapping } from '../application/approval/see-mapping';
import { MappingsPage } from './mapping/list-page';
import { MappingPage } from './mapping/mapping-page';
import { NoMappingPage } from './mapping/no-mapping-page';
import './mapping/texts';

const HTML = 'text/html; charset=utf-8';
const ON_A_PAGE = 50;
const VERSION = /^[1-9]\d{0,5}$/;

/** `/hans/m`, `/hans/m/GT-M-2026-000012-K`, `/hans/m/GT-M-2026-000012-K/v/2`; without a language in the reader's own. */
@Public('What regulators tell everybody of mappings is public')
@Controller(['', 'hans', 'hant', 'en'])
export class MappingsPages {
  constructor(
    private readonly published: PublishedMappings,
    private readonly seeing: SeeMapping,
    private readonly frame: PageFrame,
    private readonly clock: Clock,
  ) {}

  @Get('m')
  @Header('content-type', HTML)
  @AnswersPage('Mappings that everybody was shown')
  async list(@Query('after') after: unknown, @InLanguage() language: Language): Promise<string> {
    const { items, total, next } = await this.published.page({ edition: null, state: null, after: typeof after === 'string' && after.length < 60 ? after : null, limit: ON_A_PAGE });
    const t = this.frame.texts(language);
    const title = t('page.mappings.title');
    return this.frame.render(language, { title, description: t('page.mappings.lead'), path: '/m', crumbs: [{ label: title }] }, <MappingsPage lines={await this.seeing.named(items)} total={total} next={next} />);
  }

  @Get('m/:number')
  @Header('content-type', HTML)
  @AnswersPage('A mapping as it was shown last')
  async latest(@Param('number') number: string, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const seen = await this.seeing.execute(number);
    return seen.ok ? this.page(seen.value, language) : this.missing(seen.refusal, number, language, reply);
  }

  @Get('m/:number/v/:version')
  @Header('content-type', HTML)
  @AnswersPage('One version of a mapping')
  async version(@Param() { number, version }: Readonly<{ number: string; version: string }>, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const seen = await this.seeing.execute(number, VERSION.test(version) ? Number(version) : 0);
    return seen.ok ? this.page(seen.value, language) : this.missing(seen.refusal, number, language, reply);
  }

  private missing(why: FindRefusal, number: string, language: Language, reply: FastifyReply): string {
    void reply.code(404);
    const title = this.frame.texts(language)(`page.mapping.missing.${why.code}`);
    return this.frame.render(language, { title, description: title, path: '/m', unlisted: true }, <NoMappingPage why={why} number={number} />);
  }

  private async page(seen: SeenMapping, language: Language): Promise<string> {
    const t = this.frame.texts(language);
    const { mapping: { number, versions, document: { version } } } = seen;
    const isOld = version !== versions.at(-1);
    const path = isOld ? `/m/${number}/v/${version}` : `/m/${number}`;
    const [title, address] = [t('page.mapping.titled', { number, version }), `${this.frame.origin}${pageAddress(language, `/m/${number}/v/${version}`)}`];
    const crumbs = [{ label: t('page.mappings.title'), path: '/m' }, { label: number }];
    return this.frame.render(language, { title, description: t('page.mapping.description', { number }), path, crumbs, unlisted: isOld }, <MappingPage seen={seen} address={address} today={await this.clock.today()} />);
  }
}
