import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { PageFrame, type Language, type PageFacts } from '@ui';
import type { FastifyReply } from 'fastify';
import { ExplainPair } from '../application/correspondences/explain-pair';
import { FindCorrespondences } from '../application/correspondences/find-correspondences';
import type { PairView } from '../application/views';
import { whyPath } from './parts/addresses';
import './texts';
import { proofFile } from './why/proof-file';
import { whyAsked, type WhyAsked } from './why/why-asked';
import { WhyPage, type WhyOutcome } from './why/why-page';

/** `/hans/why?from=&to=&asOf=`: what corresponds to a standard, and why two stand as they do. */
@Public('What is derived from public facts is public')
@Controller(['hans', 'hant', 'en'])
export class WhyPages {
  constructor(
    private readonly correspondences: FindCorrespondences,
    private readonly pairs: ExplainPair,
    private readonly frame: PageFrame,
  ) {}

  @Get('why')
  @Header('content-type', 'text/html; charset=utf-8')
  @AnswersPage('What corresponds to a standard, or the proof for two; with format=json the proof as a file')
  async why(@Query() query: Record<string, unknown>, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const asked = whyAsked(query);
    const outcome = await this.outcome(asked);
    return query['format'] === 'json' && outcome.kind === 'pair' ? asFile(outcome.view, reply) : this.page(asked, outcome, language, reply);
  }

  private async outcome(asked: WhyAsked): Promise<WhyOutcome> {
    const { from, to, asOf, territory, day, side, route, type } = asked;
    if (asOf !== '' && !day) return { kind: 'day' };
    if (from === '') return to === '' ? { kind: 'form' } : { kind: 'missing' };
    const on = { ...(day ? { asOf: day } : {}), ...(territory === '' ? {} : { territory }) };
    if (to === '') {
      const found = await this.correspondences.execute({ number: from, ...on, ...(side ? { side } : {}), ...(route ? { route } : {}), ...(type ? { type } : {}) });
      return found.ok ? { kind: 'list', view: found.value } : { kind: 'refused', end: 'from', refusal: found.refusal };
    }
    const pair = await this.pairs.execute({ from, to, ...on });
    if (pair.ok) return { kind: 'pair', view: pair.value };
    return pair.refusal.code === 'SAME_DOCUMENT' ? { kind: 'same', number: pair.refusal.number } : { kind: 'refused', end: pair.refusal.end, refusal: pair.refusal };
  }

  private page(asked: WhyAsked, outcome: WhyOutcome, language: Language, reply: FastifyReply): string {
    const status = statusOf(outcome);
    if (status !== 200) void reply.code(status);
    return this.frame.render(language, this.facts(asked, outcome, language), <WhyPage asked={asked} outcome={outcome} />);
  }

  private facts({ from, to, asOf, territory, side, route, type, standing, page }: WhyAsked, outcome: WhyOutcome, language: Language): PageFacts {
    const t = this.frame.texts(language);
    const title = titleOf(outcome, t);
    const query = whyPath({ from, to, asOf, territory, side, route, type, standing, page: page > 1 ? String(page) : '' }).slice('/why?'.length);
    const crumbs = [{ label: t('page.why.title'), path: '/why' }, ...(title === t('page.why.title') ? [] : [{ label: title }])];
    const day = outcome.kind === 'list' || outcome.kind === 'pair' ? { asOf: outcome.view.asOf } : {};
    return { title, description: t('page.why.description'), path: '/why', query, crumbs, unlisted: outcome.kind !== 'form', ...day };
  }
}

function titleOf(outcome: WhyOutcome, t: ReturnType<PageFrame['texts']>): string {
  if (outcome.kind === 'pair') return t('page.why.titlePair', { from: outcome.view.from.number, to: outcome.view.to.number });
  return outcome.kind === 'list' ? t('page.why.titleOf', { from: outcome.view.asked.number }) : t('page.why.title');
}

function statusOf(outcome: WhyOutcome): number {
  if (outcome.kind === 'refused') return outcome.refusal.code === 'STANDARD_UNKNOWN' ? 404 : 422;
  return outcome.kind === 'form' || outcome.kind === 'list' || outcome.kind === 'pair' ? 200 : 422;
}

function asFile(view: PairView, reply: FastifyReply): string {
  void reply.type('application/json; charset=utf-8').header('content-disposition', `attachment; filename="proof-${view.asOf}.json"`);
  return proofFile(view);
}
