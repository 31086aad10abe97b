import type { Coverage } from '@features/catalogue';
import type { DeclaredCounts } from '@features/declaration';
import { SearchBox, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';

const examples = ['GB 4943.1-2022', 'GB/T 24819-2023', 'CNS 15598-1:2020', 'IEC 62368-1:2018'] as const;
const doors = [
  { name: 'why', path: '/why', tone: 'door' },
  { name: 'test', path: '/test', tone: 'door tide' },
  { name: 'declaration', path: '/d', tone: 'door base' },
  { name: 'recognition', path: '/recognition', tone: 'door' },
  { name: 'check', path: '/check', tone: 'door tide' },
  { name: 'terms', path: '/terms', tone: 'door base' },
] as const;
const declaredOf = ['enterprises', 'standards', 'products'] as const;
const counted = ['mainland', 'taiwan', 'international'] as const;

/** Over the full width: what this is, and the one box. */
export function HomeHero(): ReactNode {
  const { language, t } = useReading();
  return (
    <div className="hero">
      <div className="wrap">
        <h1>{t('site.home.heading')}</h1>
        <p className="lead">{t('site.home.lead')}</p>
        <SearchBox autoFocus />
        <ul className="links">
          <li className="meta">{t('site.home.try')}</li>
          {examples.map((number) => <li key={number}><a className="num" href={pageAddress(language, `/search?${new URLSearchParams({ q: number })}`)}>{number}</a></li>)}
        </ul>
      </div>
    </div>
  );
}

/** The doors that are open, what the catalogue holds, and how many enterprises are verified and what they declare, counted now; examples are not. */
export function HomePage({ coverage, verified, declared }: Readonly<{ coverage: Coverage; verified: number; declared: DeclaredCounts }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h2 className="sr">{t('site.home.doors')}</h2>
      <ul className="doors">
        {doors.map((door) => (
          <li key={door.name} className={door.tone}>
            <h3><a href={pageAddress(language, door.path)}>{t(`site.home.${door.name}.title`)}</a></h3>
            <p>{t(`site.home.${door.name}.text`)}</p>
          </li>
        ))}
      </ul>
      <h2>{t('site.home.coverage')}</h2>
      <CoverageFigures coverage={coverage} />
      <p><a href={pageAddress(language, '/m')}>{t('site.home.toMappings')}</a> · <a href={pageAddress(language, '/coverage')}>{t('site.home.toReach')}</a></p>
      <h2>{t('site.home.enterprises')}</h2>
      <dl className="counts"><div><dt><a href={pageAddress(language, '/e')}>{t('site.home.verified')}</a></dt><dd>{verified.toLocaleString('en-US')}</dd></div></dl>
      <h2>{t('site.home.declared')}</h2>
      <dl className="counts">
        {declaredOf.map((name) => <div key={name}><dt>{t(`site.home.declaredOf.${name}`)}</dt><dd>{declared[name].toLocaleString('en-US')}</dd></div>)}
      </dl>
      <p><a href={pageAddress(language, '/d')}>{t('site.home.toDeclarations')}</a></p>
    </>
  );
}

/** Editions that a source describes, per side; the sentence says what is a sample. */
export function CoverageFigures({ coverage }: Readonly<{ coverage: Coverage }>): ReactNode {
  const { t } = useReading();
  const count = (side: (typeof counted)[number]): string => coverage[side].editions.toLocaleString('en-US');
  return (
    <>
      <dl className="counts">
        {counted.map((side) => {
          const label = t(`label.side.${side}`);
          return <div key={side}><dt>{side === 'international' ? label : t('site.home.sample', { side: label })}</dt><dd>{count(side)}</dd></div>;
        })}
      </dl>
      <p className="meta">{t('page.coverage.sentence', { mainland: count('mainland'), taiwan: count('taiwan'), international: count('international') })}</p>
    </>
  );
}
