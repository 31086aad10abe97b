import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The document as text, ready to be sent. */
export function renderDocument(document: ReactNode): string {
  return `<!doctype html>\n${renderToStaticMarkup(document)}`;
}
