import { Injectable } from '@nestjs/common';
import { ErrorPage, type ProblemDocument } from '@platform/http';
import { PageFrame, SearchBox, pageAddress, useReading, type Language } from '@ui';
import type { ReactNode } from 'react';

/** What a reader gets where a program gets a problem document: what happened, and where to go from here. */
@Injectable()
export class ServerErrorPage extends ErrorPage {
  constructor(private readonly frame: PageFrame) {
    super();
  }

  render(problem: ProblemDocument, language: Language, path: string): string {
    const t = this.frame.texts(language);
    const title = problem.status === 404 ? t('site.error.notFound') : problem.title;
    const facts = { title, description: title, path: '/', unlisted: true };
    return this.frame.render(language, facts, <Failure problem={problem} title={title} asked={lastWord(path)} />);
  }
}

function Failure({ problem, title, asked }: Readonly<{ problem: ProblemDocument; title: string; asked: string }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{explanation(problem, t)}</p>
      <SearchBox value={problem.status === 404 ? asked : ''} />
      <h2>{t('site.error.next')}</h2>
      <ul className="links">
        <li><a href={pageAddress(language, '/')}>{t('ui.home')}</a></li>
        <li><a href={pageAddress(language, '/search')}>{t('ui.nav.search')}</a></li>
        <li><a href={pageAddress(language, '/browse')}>{t('ui.nav.browse')}</a></li>
        <li><a href={pageAddress(language, '/help')}>{t('ui.nav.help')}</a></li>
      </ul>
    </>
  );
}

function explanation(problem: ProblemDocument, t: ReturnType<typeof useReading>['t']): string {
  if (problem.status === 404) return t('site.error.notFoundText');
  return problem.status >= 500 ? t('site.error.serverText', { id: problem.correlationId }) : problem.detail;
}

const LONGEST = 80;

/** The last segment of the address, as a first guess at what was looked for. */
function lastWord(path: string): string {
  const segment = path.split(/[?#]/, 1)[0]?.split('/').filter(Boolean).at(-1) ?? '';
  const word = decoded(segment);
  return word.length <= LONGEST && /[\p{L}\p{N}]/u.test(word) ? word : '';
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
