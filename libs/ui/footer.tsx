import type { ReactNode } from 'react';
import { pageAddress, useReading } from './reading';
import type { Site } from './site';

const operatorFields = ['authority', 'organiser', 'siteCode', 'filing', 'phone'] as const;

/** Who runs the site as far as configured, the standing pages, what the site is not, and when its data was true. */
export function Footer({ site, asOf }: Readonly<{ site: Site; asOf?: string }>): ReactNode {
  const { language, t } = useReading();
  const operator = operatorFields.flatMap((field) => {
    const value = site.operator[field];
    return value === undefined ? [] : [{ field, text: t(`ui.footer.${field}`, { value }) }];
  });
  return (
    <footer className="foot">
      <div className="wrap">
        {operator.length > 0 ? <ul className="links">{operator.map((each) => <li key={each.field}>{each.text}</li>)}</ul> : null}
        <ul className="links">
          {site.footer.map((entry) => <li key={entry.path}><a href={pageAddress(language, entry.path)}>{t(entry.label)}</a></li>)}
        </ul>
        <p>{t('ui.footer.effect')}</p>
        {asOf ? <p className="meta">{t('ui.footer.asOf', { time: asOf })}</p> : null}
      </div>
    </footer>
  );
}
