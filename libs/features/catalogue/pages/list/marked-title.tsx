import { Fragment, type ReactNode } from 'react';
import { Quote, quotations, useReading, type Scripts } from '@ui';
import type { Highlights, Range } from '../../application/search/highlight';

type Props = Readonly<{ title: Scripts; highlight?: Highlights }>;

/** A title in the script nearest to the reader, with what was found in it marked; where only another script shows it, that one. */
export function MarkedTitle({ title, highlight = {} }: Props): ReactNode {
  const { language } = useReading();
  const all = quotations(title, language);
  const first = all[0];
  if (!first) return null;
  const found = highlight[first.language] ? first : all.find((each) => highlight[each.language]);
  const shown = found && found !== first ? [first, found] : [first];
  return shown.map((each, index) => (
    <Fragment key={each.language}>
      {index > 0 ? <br /> : null}
      <Quote language={each.language}>{pieces(each.text, highlight[each.language] ?? [])}</Quote>
    </Fragment>
  ));
}

/** The text cut at the ranges, these marked. */
function pieces(text: string, ranges: readonly Range[]): ReactNode {
  const ends = [0, ...ranges.map(([, end]) => end)];
  return (
    <>
      {ranges.map(([start, end], index) => <Fragment key={start}>{text.slice(ends[index], start)}<mark>{text.slice(start, end)}</mark></Fragment>)}
      {text.slice(ends.at(-1))}
    </>
  );
}

/** What is marked of a title, each text once. */
export function markedTexts(title: Scripts, highlight: Highlights): readonly string[] {
  const texts = (['zh-Hans', 'zh-Hant', 'en'] as const).flatMap((language) => (highlight[language] ?? []).map(([start, end]) => (title[language] ?? '').slice(start, end)));
  return [...new Set(texts)];
}
