import { Controller, Get, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { AnswersPage, BodyLimit, Language as InLanguage, MB, Public } from '@platform/http';
import { PageFrame, type Language } from '@ui';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ConvertScript, convertedScripts, wordChoices, type ConvertOrder } from '../application/terms/convert-script';
import { isSectorId } from '../domain/sector';
import { examples } from './convert/examples';
import { ConvertPage, type ConvertOutcome } from './convert/convert-page';
import { HTML } from './standard.pages';
import { submittedForm, type SubmittedForm } from './submitted-form';
import './texts';

/** A text as long as this stands in the box again beside its result. */
const LONGEST_SHOWN = 50_000;

/** `/hans/convert`: a text in the other script. Nothing is kept. */
@Public('The text is converted and not kept')
@Controller(['hans', 'hant', 'en'])
export class ConvertPages {
  constructor(
    private readonly convertScript: ConvertScript,
    private readonly frame: PageFrame,
  ) {}

  @Get('convert')
  @Header('content-type', HTML)
  @AnswersPage('The form')
  form(@Query() query: Record<string, unknown>, @InLanguage() language: Language): string {
    const to = readersScript(language);
    return this.page({ order: { text: query['example'] === '1' ? examples[to] : '', to, words: 'terms' } }, language);
  }

  @Post('convert')
  @HttpCode(200)
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @BodyLimit(2 * MB)
  @AnswersPage('The text in the other script, with what was changed or kept and by which rule')
  async convert(@Req() request: FastifyRequest, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const form = await submittedForm(request);
    const outcome = await this.outcome(form, language);
    if (outcome.fault !== undefined) void reply.code(form.tooLarge ? 413 : 422);
    return this.page(outcome, language);
  }

  private async outcome(form: SubmittedForm, language: Language): Promise<ConvertOutcome> {
    const t = this.frame.texts(language);
    const order = orderOf(form, language);
    const shown = { ...order, text: order.text.length <= LONGEST_SHOWN ? order.text : '' };
    if (form.tooLarge) return { order: shown, fault: t('page.check.fault.FILE_TOO_LARGE') };
    if (order.text.trim() === '') return { order: shown, fault: t('page.convert.empty') };
    return { order: shown, converted: await this.convertScript.execute(order) };
  }

  private page(outcome: ConvertOutcome, language: Language): string {
    const t = this.frame.texts(language);
    const title = t('page.convert.title');
    return this.frame.render(language, { title, description: t('page.convert.description'), path: '/convert', crumbs: [{ label: title }] }, <ConvertPage outcome={outcome} />);
  }
}

/** What a form asks for; a choice that it does not name is the usual one. */
function orderOf({ fields }: SubmittedForm, language: Language): ConvertOrder {
  const sector = fields.get('sector') ?? '';
  return {
    text: fields.get('text') ?? '',
    to: convertedScripts.find((script) => script === fields.get('to')) ?? readersScript(language),
    words: wordChoices.find((words) => words === fields.get('words')) ?? 'terms',
    ...(isSectorId(sector) ? { sector } : {}),
  };
}

/** Who reads a script mostly has a text of the other before them. */
function readersScript(language: Language): ConvertOrder['to'] {
  return language === 'zh-Hans' ? 'zh-Hans' : 'zh-Hant';
}
