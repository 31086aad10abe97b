import type { ReactNode } from 'react';

/** Drawn, not typed: some of these characters are slanted or full width in one face and not in another. */
const drawings = {
  equal: <path d="M3 6h10M3 10h10" />,
  wider: <path d="M3 4.5h10L8 12.5z" />,
  stricter: <path className="solid" d="M3 12h10L8 3.5z" />,
  overlap: <path d="M3.5 13V8a4.5 4.5 0 0 1 9 0v5" />,
  bars: <path d="M5.5 3v10M10.5 3v10" />,
  rings: <><circle cx="4" cy="8" r="2.8" /><circle cx="12" cy="8" r="2.8" /></>,
  differs: <path d="M3 6h10M3 10h10M11 3L5 13" />,
  lead: <circle cx="8" cy="8" r="5" strokeDasharray="2.6 2.6" strokeLinecap="butt" />,
  question: <path d="M5 6a3 3 0 1 1 4.6 2.6C8.4 9.3 8 9.8 8 11M8 13v.6" />,
  dash: <path d="M3.5 8h9" />,
  alert: <path d="M8 2.5v7.5M8 12.8v.8" />,
  cross: <path d="M4 4l8 8M12 4l-8 8" />,
  measured: <path d="M2.5 8.5l3.5 4 7.5-9" />,
} as const;

export type SymbolName = keyof typeof drawings;

/** A sign of 16 units that stands beside words or numbers and says nothing alone. */
export function SymbolMark({ name }: Readonly<{ name: SymbolName }>): ReactNode {
  return <svg className="sym" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{drawings[name]}</svg>;
}
