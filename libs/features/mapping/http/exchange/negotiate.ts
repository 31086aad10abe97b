import { ok, refuse, type Result } from '@pure/kernel';
import { type ExportForm, exportNames, formsNamed } from '../../domain/exchange/forms';

/** `expected`: names that there are. */
export type FormRefusal = Readonly<{ code: 'EXPORT_FORM_UNKNOWN' | 'EXPORT_NOT_ACCEPTABLE'; expected: string }>;

/**
 * The form of a name: `skos.jsonld` is one, `skos` is that which the reader likes best (`Accept`, RFC 9110 12.5.1), its first
 * one where nothing is said. A format with one form alone is given in it.
 */
export function formOf(name: string, accept: string | undefined): Result<ExportForm, FormRefusal> {
  const forms = formsNamed(name);
  const [first, second] = forms;
  if (!first) return refuse({ code: 'EXPORT_FORM_UNKNOWN', expected: exportNames.join(', ') });
  if (!second || accept === undefined || accept.trim() === '') return ok(first);
  const ranges = accept.split(',').map(rangeOf);
  const [best] = forms.map((form) => ({ form, quality: qualityOf(form.mediaType, ranges) })).sort((a, b) => b.quality - a.quality);
  return best && best.quality > 0 ? ok(best.form) : refuse({ code: 'EXPORT_NOT_ACCEPTABLE', expected: forms.map(({ mediaType }) => mediaType).join(', ') });
}

type Range = Readonly<{ type: string; quality: number }>;

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((each) => each.startsWith('q='))?.slice(2);
  const given = quality === undefined ? 1 : Number(quality);
  return { type, quality: Number.isFinite(given) ? given : 0 };
}

/** The most exact range that fits decides. */
function qualityOf(mediaType: string, ranges: readonly Range[]): number {
  const wider = [mediaType, `${mediaType.split('/', 1)[0] ?? ''}/*`, '*/*'];
  for (const type of wider) {
    const range = ranges.find((each) => each.type === type);
    if (range) return range.quality;
  }
  return 0;
}
