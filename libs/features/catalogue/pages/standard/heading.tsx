import type { ReactNode } from 'react';
import { Quote, StandardNumber, StatusTag, Tag, Tags, quotations, useReading } from '@ui';
import type { StandardView } from '../../application/standard-view';

/** Number, titles in the scripts in which sources print them, and what kind of document it is. */
export function Heading({ view }: Readonly<{ view: StandardView }>): ReactNode {
  const { language, t } = useReading();
  const { edition } = view;
  const [title, ...others] = quotations(edition.title, language);
  return (
    <>
      <h1>
        <span className="title-num"><StandardNumber number={edition.number} /></span>
        {title ? <span className="title-text"><Quote language={title.language}>{title.text}</Quote></span> : null}
      </h1>
      {others.map((other) => <p key={other.language} className="title-other"><Quote language={other.language}>{other.text}</Quote></p>)}
      <Tags>
        {[
          <StatusTag key="status" status={edition.status} />,
          edition.nature ? <Tag key="nature">{t(`page.nature.${edition.nature}`)}</Tag> : null,
          <Tag key="side">{t(`label.side.${edition.side}`)}</Tag>,
          view.kind === 'standard' ? null : <Tag key="kind">{t(`page.kind.${view.kind}`)}</Tag>,
          edition.document === 'edition' ? null : <Tag key="form">{t(`page.form.${edition.document}`)}</Tag>,
          view.drift.length > 0 ? <Tag key="drift" tone="warn">{t('page.std.tag.drift')}</Tag> : null,
          view.conflicts.length > 0 ? <Tag key="conflict" tone="warn">{t('page.std.tag.conflict')}</Tag> : null,
          edition.citedOnly ? <Tag key="cited" tone="unknown">{t('page.std.tag.citedOnly')}</Tag> : null,
        ]}
      </Tags>
    </>
  );
}
