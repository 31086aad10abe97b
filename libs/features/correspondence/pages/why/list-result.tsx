import type { ReactNode } from 'react';
import type { Standing } from '@pure/equivalence';
import { StandardNumber, Sentence, pageAddress, useReading } from '@ui';
import { type CorrespondencesView, productTypes, routes } from '../../application/views';
import { byStanding } from '../list/by-standing';
import { CorrespondenceTable } from '../list/correspondence-table';
import { LegalBoxOf, Summary } from '../list/correspondences-section';
import { StandingGroups } from '../list/standing-groups';
import { whyPath } from '../parts/addresses';
import type { WhyAsked } from './why-asked';

/** Rows of each group on the list of all groups, and rows of one group on a page of its own. */
const OF_EACH = 20;
const ON_A_PAGE = 50;

const sides = ['mainland', 'taiwan', 'international'] as const;

type Props = Readonly<{ view: CorrespondencesView; asked: WhyAsked }>;

/** Everything that corresponds to one standard, or one standing of it page by page. */
export function ListResult({ view, asked }: Props): ReactNode {
  const { t } = useReading();
  const { number, slug } = view.asked;
  const path = (more: Readonly<{ standing?: Standing; page?: string }>): string => whyPath({ from: number, ...kept(asked), ...more });
  return (
    <>
      <p className="lead"><Sentence k="page.why.listLead" number={<StandardNumber number={number} slug={slug} />} asOf={view.asOf} /></p>
      <Summary view={view} />
      <Choices view={view} asked={asked} />
      {asked.standing ? <OneStanding view={view} asked={asked} standing={asked.standing} path={path} /> : <StandingGroups view={view} most={OF_EACH} level="h2" all={(standing) => path({ standing })} asOf={asked.asOf} />}
      <LegalBoxOf groups={byStanding(view.items)} named={view.named} level="h2" />
      {view.items.length === 0 ? <p>{t('page.why.nothingYet')}</p> : null}
    </>
  );
}

/** Circumstances of the question that stay the same from page to page. */
const kept = ({ asOf, territory, side, route, type }: WhyAsked) => ({ asOf, territory, side, route, type });

/** The side of the targets; and the route and the kind of type, where transitions differ by them. */
function Choices({ view: { asked: { number }, dependsOn }, asked }: Props): ReactNode {
  const { t } = useReading();
  const path = (more: Partial<Record<'side' | 'route' | 'type', string | undefined>>): string => whyPath({ from: number, ...kept(asked), standing: asked.standing, ...more });
  const choice = (name: 'side' | 'route' | 'type', any: string, options: readonly Readonly<{ value: string; label: string }>[]) =>
    [{ value: undefined, label: any }, ...options].map(({ value, label }) => ({ label, path: path({ [name]: value }), isCurrent: asked[name] === value }));
  return (
    <>
      <ChoiceLinks label={t('page.search.filter.side')} links={choice('side', t('page.search.filter.allSides'), sides.map((value) => ({ value, label: t(`label.side.${value}`) })))} />
      {dependsOn.route ? <ChoiceLinks label={t('page.why.route')} links={choice('route', t('page.why.anyRoute'), routes.map((value) => ({ value, label: t(`page.procedure.${procedureOf[value]}`) })))} /> : null}
      {dependsOn.type ? <ChoiceLinks label={t('page.why.type')} links={choice('type', t('page.why.anyType'), productTypes.map((value) => ({ value, label: t(`page.procedure.${procedureOf[value]}`) })))} /> : null}
    </>
  );
}

const procedureOf = { 'type-approval': 'type-approval', registration: 'rpc', declaration: 'doc', new: 'new-types', existing: 'approved-types' } as const;

type ChoiceLink = Readonly<{ label: string; path: string; isCurrent: boolean }>;

function ChoiceLinks({ label, links }: Readonly<{ label: string; links: readonly ChoiceLink[] }>): ReactNode {
  const { language } = useReading();
  return (
    <nav aria-label={label}>
      <ul className="filters">{links.map((link) => <li key={link.label}><a href={pageAddress(language, link.path)} aria-current={link.isCurrent ? 'true' : undefined}>{link.label}</a></li>)}</ul>
    </nav>
  );
}

type OneProps = Props & Readonly<{ standing: Standing; path: (more: Readonly<{ standing?: Standing; page?: string }>) => string }>;

function OneStanding({ view, asked, standing, path }: OneProps): ReactNode {
  const { language, t } = useReading();
  const items = view.items.filter(({ answer }) => answer.standing === standing);
  const pages = Math.max(1, Math.ceil(items.length / ON_A_PAGE));
  const page = Math.min(asked.page, pages);
  const begin = (page - 1) * ON_A_PAGE;
  return (
    <section aria-labelledby="group">
      <h2 id="group">{t(`page.corr.group.${standing}`, { count: items.length })}</h2>
      {items.length > 0 ? <CorrespondenceTable caption={t(`page.corr.standing.${standing}`)} items={items.slice(begin, begin + ON_A_PAGE)} named={view.named} asOf={asked.asOf} /> : <p>{t('page.why.noneOfStanding')}</p>}
      <ul className="links">
        {page > 1 ? <li><a href={pageAddress(language, path({ standing, page: String(page - 1) }))}>{t('page.why.previous')}</a></li> : null}
        {page < pages ? <li><a href={pageAddress(language, path({ standing, page: String(page + 1) }))}>{t('page.search.next')}</a></li> : null}
        <li><a href={pageAddress(language, path({}))}>{t('page.why.allStandings')}</a></li>
      </ul>
    </section>
  );
}
