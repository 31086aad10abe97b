import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { bodyOrProblem, Language, oneOfTexts, Public, QueryParameters, type RefusalStatus, text } from '@platform/http';
import { htmlLang, type Locale, locales, translator } from '@platform/locale';
import { orSignerAway, signerStatus } from '@platform/signing';
import { qrModules, qrPicture } from '@pure/qr';
import type { FastifyReply } from 'fastify';
import sharp from 'sharp';
import { encode } from 'uqr';
import { CredentialAddresses } from '../../application/credential/addresses';
import { MakeOfflineCode, type OfflineCodeRefusal } from '../../application/credential/make-offline-code';
import { FindPublished } from '../../application/find-published';
import type { PublishedDeclaration } from '../../application/published-declarations';
import { publishedStatus } from '../declaration.problems';
import { PaperQuery } from '../papers/papers.query';
import { badge } from './badge';
import './texts';

const number = { name: 'number', schema: text({ maxLength: 60, example: 'GT-D-2026-000001-X' }) };
const offlineStatus = { ...publishedStatus, CREDENTIAL_SUITE: 409, OFFLINE_CODE_TOO_LONG: 409 } as const satisfies RefusalStatus<OfflineCodeRefusal>;
const SHORTLY = 'public, max-age=60';
/** Of a module, and of the quiet zone (ISO/IEC 18004). */
const [PIXELS, MODULES] = [12, 4];

@ApiTags('declarations')
@Controller()
@Public('Whoever declared shows it on a product and on a site')
export class DeclarationMarksController {
  constructor(
    private readonly finding: FindPublished,
    private readonly addresses: CredentialAddresses,
    private readonly codes: MakeOfflineCode,
  ) {}

  @Get('api/v1/declarations/:number/qr.png')
  @ApiOperation({ summary: 'The code for a product as a picture of pixels' })
  @ApiParam(number)
  @ApiOkResponse({ description: 'A QR code of level M, 12 pixels a module', content: { 'image/png': { schema: { type: 'string', format: 'binary' } } } })
  async code(@Param('number') typed: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { number: written } = bodyOrProblem(await this.finding.execute(typed), publishedStatus, (found) => found);
    void reply.header('cache-control', SHORTLY);
    return new StreamableFile(await pixels(this.addresses.code(written)), { type: 'image/png', disposition: `inline; filename="${written}.png"` });
  }

  @Get('api/v1/declarations/:number/offline-code.svg')
  @ApiOperation({ summary: 'A code that carries what is declared with its signature: it is checked without a network' })
  @ApiParam(number)
  @ApiOkResponse({ description: 'A QR code of level M, the address as bytes, the rest as numerals', content: { 'image/svg+xml': { schema: text() } } })
  async offline(@Param('number') typed: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const made = bodyOrProblem(await orSignerAway(() => this.codes.execute(typed)), signerStatus, (value) => value);
    const { parts, version } = bodyOrProblem(made, offlineStatus, (value) => value);
    void reply.header('cache-control', SHORTLY);
    return new StreamableFile(Buffer.from(qrPicture(qrModules(parts, version) ?? [])), { type: 'image/svg+xml' });
  }

  @Get('badge/:number.svg')
  @ApiOperation({ summary: 'A mark for a site: that it is an enterprise’s own declaration, and its number; of one that does not stand, also that' })
  @ApiParam(number)
  @QueryParameters({ lang: [oneOfTexts(locales), 'Language of its words; without it the reader’s'] })
  @ApiOkResponse({ description: 'A picture that may stand on other sites', content: { 'image/svg+xml': { schema: text() } } })
  async badge(@Param('number') typed: string, @Query() { lang }: PaperQuery, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const found = bodyOrProblem(await this.finding.execute(typed), publishedStatus, (value) => value);
    void reply.header('cache-control', SHORTLY).header('vary', 'accept-language').header('cross-origin-resource-policy', 'cross-origin');
    return new StreamableFile(Buffer.from(badgeOf(found, lang ?? locale)), { type: 'image/svg+xml' });
  }
}

function badgeOf({ number: written, state }: PublishedDeclaration, language: Locale): string {
  const t = translator(language);
  const words = [t('badge.declaration.own'), ...(state === 'in_force' ? [] : [t(`badge.declaration.state.${state}`)])].join(' · ');
  return badge({ words, number: written, lang: htmlLang(language) });
}

function pixels(content: string): Promise<Buffer> {
  const { data, size } = encode(content, { ecc: 'M', border: MODULES });
  const grey = Buffer.from(data.flatMap((row) => row.map((dark) => (dark ? 0 : 255))));
  return sharp(grey, { raw: { width: size, height: size, channels: 1 } }).resize(size * PIXELS, size * PIXELS, { kernel: 'nearest' }).png({ palette: true, colours: 2 }).toBuffer();
}
