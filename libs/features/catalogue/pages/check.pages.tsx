import { Controller, Get, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { AnswersPage, BodyLimit, Language as InLanguage, MB, Public } from '@platform/http';
import { PageFrame, type Language } from '@ui';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LookUpNumbers, type LookedUp } from '../application/search/look-up-numbers';
import { LookUpList } from '../application/search/uploaded-list';
import { checkCsv } from './check/check-csv';
import { CheckPage, type CheckOutcome } from './check/check-page';
import { HTML } from './standard.pages';
import { submittedForm, type SubmittedForm } from './submitted-form';
import './texts';

/** A text as long as this stands in the box again beside its result. */
const LONGEST_SHOWN = 20_000;

/** `/hans/check`: paste a text or send a list, and see which of its standards still stand. Nothing is kept. */
@Public('The catalogue is open to everyone')
@Controller(['hans', 'hant', 'en'])
export class CheckPages {
  constructor(
    private readonly numbers: LookUpNumbers,
    private readonly list: LookUpList,
    private readonly frame: PageFrame,
  ) {}

  @Get('check')
  @Header('content-type', HTML)
  @AnswersPage('The form')
  form(@Query() query: Record<string, unknown>, @InLanguage() language: Language): string {
    return this.page({ text: query['example'] === '1' ? this.frame.texts(language)('page.check.example') : '' }, language);
  }

  @Post('check')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @BodyLimit(2 * MB)
  @AnswersPage('Every standard of the text or list with its standing; with format=csv as a table')
  async check(@Req() request: FastifyRequest, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const form = await submittedForm(request);
    const outcome = await this.outcome(form, language);
    if (outcome.fault !== undefined) void reply.code(form.tooLarge ? 413 : 422);
    return form.fields.get('format') === 'csv' && outcome.found ? asFile(outcome.found, reply) : this.page(outcome, language, reply);
  }

  private async outcome(form: SubmittedForm, language: Language): Promise<CheckOutcome> {
    const t = this.frame.texts(language);
    const text = form.fields.get('text') ?? '';
    const shown = text.length <= LONGEST_SHOWN ? text : '';
    if (form.tooLarge) return { text: shown, fault: t('page.check.fault.FILE_TOO_LARGE') };
    if (!form.file) return text.trim() === '' ? { text: '', fault: t('page.check.fault.EMPTY') } : { text: shown, found: await this.numbers.execute(text) };
    const found = await this.list.execute(form.file.name, form.file.bytes);
    return found.ok ? { text: shown, found: found.value } : { text: shown, fault: t(`page.check.fault.${found.refusal.code}`, { name: form.file.name }) };
  }

  private page(outcome: CheckOutcome, language: Language, reply?: FastifyReply): string {
    void reply?.type(HTML);
    const t = this.frame.texts(language);
    const title = t('page.check.title');
    const facts = { title, description: t('page.check.description'), path: '/check', crumbs: [{ label: title }], ...(outcome.found ? { asOf: outcome.found.asOf } : {}) };
    return this.frame.render(language, facts, <CheckPage outcome={outcome} />);
  }
}

function asFile(found: LookedUp, reply: FastifyReply): string {
  void reply.type('text/csv; charset=utf-8; header=present').header('content-disposition', `attachment; filename="check-${found.asOf}.csv"`);
  return checkCsv(found);
}
