import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { type Language, PageFrame } from '@ui';
import type { FastifyReply } from 'fastify';
import type { CatalogueUnknown, RowUnknown } from '../../application/catalogue/refusals';
import { SeeCatalogue, type SeenCatalogue, type SeenRow } from '../../application/lookup/see-catalogue';
import { heldIn, type Parameters, saysAnything, textIn } from '../../domain/lookup/asked';
import { applyAddress, cataloguePath, CATALOGUES, LOOKUP } from './addresses';
import { CataloguePage } from './catalogue-page';
import { CataloguesPage } from './catalogues-page';
import { DiffPage } from './diff-page';
import { MissingPage } from './missing-page';
import { RowPage } from './row-page';
import { tabTitle } from './tab-title';
import { mainlandText, taiwanText } from './words';
import './texts';

const HTML = 'text/html; charset=utf-8';
const VERSION = /^[1-9]\d{0,5}$/;
/** Two versions, the earlier first. */
const BOTH = /^([1-9]\d{0,5})\.\.([1-9]\d{0,5})$/;

/** `/hans/recognition/catalogues`, `/hans/recognition/fujian-2025-batch-5`, `…/v/1`, `/hans/recognition/fujian-2025-batch-5/r1`. */
@Public('Catalogues of recognition are public')
@Controller(['hans', 'hant', 'en'])
export class CataloguesPages {
  constructor(
    private readonly seeing: SeeCatalogue,
    private readonly frame: PageFrame,
  ) {}

  @Get('recognition/catalogues')
  @Header('content-type', HTML)
  @AnswersPage('Published catalogues of recognition')
  async list(@InLanguage() language: Language): Promise<string> {
    const t = this.frame.texts(language);
    const title = t('page.recognition.catalogues.title');
    return this.frame.render(language, { title, description: t('page.recognition.catalogues.lead'), path: CATALOGUES, crumbs: [this.crumb(language), { label: title }] }, <CataloguesPage lines={await this.seeing.list()} />);
  }

  @Get('recognition/:catalogue')
  @Header('content-type', HTML)
  @AnswersPage('A catalogue as it was published last')
  async latest(@Param('catalogue') id: string, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const seen = await this.seeing.execute(id, null);
    return seen.ok ? this.catalogue(seen.value, language) : this.missing(seen.refusal, id, language, reply);
  }

  @Get('recognition/:catalogue/v/:version')
  @Header('content-type', HTML)
  @AnswersPage('One version of a catalogue, or two of them compared')
  async version(@Param() { catalogue: id, version }: Readonly<{ catalogue: string; version: string }>, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const both = BOTH.exec(version);
    if (both) return this.compared(id, [Number(both[1]), Number(both[2])], language, reply);
    const seen = await this.seeing.execute(id, VERSION.test(version) ? Number(version) : 0);
    return seen.ok ? this.catalogue(seen.value, language) : this.missing(seen.refusal, id, language, reply);
  }

  @Get('recognition/:catalogue/:key')
  @Header('content-type', HTML)
  @AnswersPage('A row of a catalogue: what it recognises, what it lets one do, where, and what else one must prove')
  async row(@Param() { catalogue: id, key }: Readonly<{ catalogue: string; key: string }>, @Query() query: Parameters, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const asked = textIn(query['v']);
    const seen = await this.seeing.row(id, asked === '' ? null : VERSION.test(asked) ? Number(asked) : 0, key);
    return seen.ok ? this.rowPage(seen.value, query, language) : this.missing(seen.refusal, id, language, reply);
  }

  private async compared(id: string, [before, after]: readonly [number, number], language: Language, reply: FastifyReply): Promise<string> {
    const [old, now] = [await this.seeing.execute(id, before), await this.seeing.execute(id, after)];
    if (!old.ok) return this.missing(old.refusal, id, language, reply);
    if (!now.ok) return this.missing(now.refusal, id, language, reply);
    const title = this.frame.texts(language)('page.recognition.diff.title', { before, after });
    return this.frame.render(language, { title, description: title, path: `${cataloguePath(id)}/v/${before}..${after}`, crumbs: [this.crumb(language), { label: this.frame.texts(language)('page.recognition.catalogueCrumb'), path: cataloguePath(id) }, { label: title }], unlisted: true }, <DiffPage before={old.value} after={now.value} />);
  }

  private rowPage(seen: SeenRow, query: Parameters, language: Language): string {
    const [t, { catalogue: { head, current }, row }, held] = [this.frame.texts(language), seen, heldIn(query)];
    const ends = t('page.recognition.ends', { taiwan: taiwanText(row) || t('page.recognition.nameUnknown'), mainland: mainlandText(row) });
    const title = tabTitle(language, ends, `${t('page.recognition.rowCrumb')} · ${head.id} · ${row.key}`);
    const crumbs = [this.crumb(language), { label: t('page.recognition.catalogueCrumb'), path: cataloguePath(head.id) }, { label: t('page.recognition.rowCrumb') }];
    const kept = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, textIn(each)]))).toString();
    const facts = { title, description: t('page.recognition.rowDescription', { title: head.title }), path: `${cataloguePath(head.id)}/${row.key}`, crumbs, unlisted: !current || saysAnything(held), ...(kept !== '' && { query: kept }) };
    return this.frame.render(language, facts, <RowPage seen={seen} held={held} apply={seen.catalogue.applies && !row.toConfirm ? applyAddress(head.id, row.key) : null} />);
  }

  private catalogue(seen: SeenCatalogue, language: Language): string {
    const [t, { head, current }] = [this.frame.texts(language), seen];
    const facts = { title: tabTitle(language, head.title, `${t('page.recognition.catalogueCrumb')} · ${head.id}`), description: t('page.recognition.catalogueDescription', { title: head.title }), path: cataloguePath(head.id, current ? null : head.version), crumbs: [this.crumb(language), { label: t('page.recognition.catalogues.title'), path: CATALOGUES }, { label: t('page.recognition.catalogueCrumb') }], unlisted: !current };
    return this.frame.render(language, facts, <CataloguePage seen={seen} />);
  }

  private missing(why: CatalogueUnknown | RowUnknown, catalogue: string, language: Language, reply: FastifyReply): string {
    void reply.code(404);
    const title = this.frame.texts(language)(`problem.${why.code}.title`);
    return this.frame.render(language, { title, description: title, path: LOOKUP, unlisted: true }, <MissingPage why={why} catalogue={catalogue} />);
  }

  private crumb(language: Language) {
    return { label: this.frame.texts(language)('page.recognition.title'), path: LOOKUP };
  }
}
