import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { type Language, PageFrame } from '@ui';
import type { FastifyReply } from 'fastify';
import { CertificateAddresses } from '../../application/certificate/certificate-addresses';
import { firmStates, type PublishedCertificate, PublishedCertificates } from '../../application/certificate/published-certificates';
import { type CertificateNotIssued, SeeCertificate } from '../../application/certificate/see-certificate';
import { RecognitionFigures } from '../../application/figures/recognition-figures';
import { FiguresPage } from '../register/figures-page';
import { type FirmListAsked, queryOf, rowIn } from '../register/asked';
import { FirmsPage } from '../register/firms-page';
import { CertificatePage } from './certificate-page';
import { NoCertificatePage } from './no-certificate-page';
import './texts';

const HTML = 'text/html; charset=utf-8';
const ON_A_PAGE = 50;
const LAST_PAGE = 10_000;

/** `/r/GT-R-…`, which a QR code leads to, `/recognition/firms` and `/recognition/figures`; without a language in the reader's own. */
@Public('Whoever is shown a certificate may check it')
@Controller(['', 'hans', 'hant', 'en'])
export class CertificatesPages {
  constructor(
    private readonly seeing: SeeCertificate,
    private readonly published: PublishedCertificates,
    private readonly figures: RecognitionFigures,
    private readonly addresses: CertificateAddresses,
    private readonly frame: PageFrame,
  ) {}

  @Get('r/:number')
  @Header('content-type', HTML)
  @AnswersPage('A certificate of a recognised qualification as it stands today')
  async one(@Param('number') typed: string, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const seen = await this.seeing.execute(typed);
    if (seen.ok) return this.certificate(seen.value, language);
    void reply.code(404);
    return this.missing(seen.refusal.code, language);
  }

  @Get('recognition/firms')
  @Header('content-type', HTML)
  @AnswersPage('Firms whose qualification was recognised')
  async firms(@Query() query: Readonly<Record<string, unknown>>, @InLanguage() language: Language): Promise<string> {
    const asked = askedOf(query);
    const { q: words, territory, state, row, page } = asked;
    const [found, choices] = await Promise.all([this.published.firms({ words, territory: territory || null, state, row, page, limit: ON_A_PAGE }), this.published.firmChoices()]);
    return this.frame.render(language, this.firmFacts(asked, language), <FirmsPage asked={asked} found={found} choices={choices} />);
  }

  @Get('recognition/figures')
  @Header('content-type', HTML)
  @AnswersPage('How many people were recognised, rounded, and how long it took')
  async counts(@InLanguage() language: Language): Promise<string> {
    const t = this.frame.texts(language);
    const figures = await this.figures.execute();
    return this.frame.render(language, { title: t('page.figures.title'), description: t('page.figures.lead', { until: figures.until }), path: '/recognition/figures', crumbs: [{ label: t('page.figures.title') }] }, <FiguresPage figures={figures} />);
  }

  private certificate(seen: PublishedCertificate, language: Language): string {
    const t = this.frame.texts(language);
    const { number } = seen;
    const facts = { title: t('page.certificate.titled', { number }), description: t('page.certificate.description', { number }), path: `/r/${number}`, crumbs: [{ label: number }], unlisted: true };
    return this.frame.render(language, facts, <CertificatePage seen={seen} code={this.addresses.code(number)} />);
  }

  private missing(why: CertificateNotIssued['code'], language: Language): string {
    const title = this.frame.texts(language)(`page.certificate.missing.${why}`);
    return this.frame.render(language, { title, description: title, path: '/recognition/firms', unlisted: true }, <NoCertificatePage why={why} />);
  }

  private firmFacts(asked: FirmListAsked, language: Language) {
    const t = this.frame.texts(language);
    const narrowed = queryOf(asked);
    return { title: t('page.firms.title'), description: t('page.firms.lead'), path: '/recognition/firms', crumbs: [{ label: t('page.firms.title') }], ...(narrowed !== '' && { query: narrowed }) };
  }
}

/** What does not fit is left out: a list is always shown. */
function askedOf({ q, territory, state, row, page }: Readonly<Record<string, unknown>>): FirmListAsked {
  const number = typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1;
  return {
    q: typeof q === 'string' ? q.trim().slice(0, 100) : '', territory: typeof territory === 'string' && /^\d{2,6}$/.test(territory) ? territory : '',
    state: firmStates.find((each) => each === state) ?? null, row: typeof row === 'string' ? rowIn(row) : null, page: Math.min(number, LAST_PAGE),
  };
}
