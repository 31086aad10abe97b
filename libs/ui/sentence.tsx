import { Fragment, type ReactNode } from 'react';
import { useReading } from './reading';

type Value = string | number | ReactNode;

const OPEN = '\uE000';
const CLOSE = '\uE001';

/**
 * A whole sentence of the locale files whose placeholders may hold elements, such as a number that is a link.
 * The sentence keeps its own word order in each language; nothing is concatenated.
 */
export function Sentence({ k, ...values }: Readonly<{ k: string } & Record<string, Value>>): ReactNode {
  const { t } = useReading();
  const plain: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    plain[name] = typeof value === 'string' || typeof value === 'number' ? value : `${OPEN}${name}${CLOSE}`;
  }
  return pieces(t(k, plain)).map((piece, index) => (
    <Fragment key={index}>{index % 2 === 0 ? piece : values[piece]}</Fragment>
  ));
}

/** Text and names by turns: even places hold text, odd ones the name of a value. */
function pieces(text: string): string[] {
  return text.split(OPEN).flatMap((part, index) => {
    if (index === 0) return [part];
    const end = part.indexOf(CLOSE);
    return [part.slice(0, end), part.slice(end + 1)];
  });
}
