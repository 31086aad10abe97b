import { type CatalogueContent, catalogueKinds, channelKinds, deciderKinds, outputs, type StatedHead } from './catalogue';
import { type ReadFault, Values } from './read-values';
import { type CatalogueRow, type Condition, conditionKinds, degrees, mainlandLevels, papers, taiwanLevels } from './row';
import { type Sourced, sourceGrades } from './sourced';

export const CATALOGUE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const MOST_CATALOGUE_ROWS = 5_000;

/** Content, and everything in it that could not be read; with a fault it is not to be used. */
export type ContentRead = Readonly<{ content: CatalogueContent; faults: readonly ReadFault[] }>;

export function readContent(value: unknown): ContentRead {
  const faults: ReadFault[] = [];
  const whole = Values.of(value, '', faults);
  const content = { head: headOf(whole.inner('head')), rows: whole.each('rows', MOST_CATALOGUE_ROWS, rowOf) };
  return { content, faults };
}

export function readHead(value: unknown): Readonly<{ head: StatedHead; faults: readonly ReadFault[] }> {
  const faults: ReadFault[] = [];
  return { head: headOf(Values.of(value, 'head', faults)), faults };
}

const sourcedOf = (values: Values): Sourced => ({ source: values.text('source'), grade: values.requiredOneOf('grade', sourceGrades), toConfirm: values.truth('toConfirm'), remark: values.text('remark') });

function headOf(values: Values): StatedHead {
  const [decider, window, channel] = [values.inner('decider'), values.has('window') ? values.inner('window') : null, values.has('channel') ? values.inner('channel') : null];
  return {
    id: values.matching('id', CATALOGUE_ID), kind: values.requiredOneOf('kind', catalogueKinds), title: values.text('title', 500), batch: values.textOrNull('batch'), issuingBody: values.text('issuingBody', 500),
    issued: values.partialDay('issued'), decider: { kind: decider.requiredOneOf('kind', deciderKinds), name: decider.text('name', 500) }, output: values.requiredOneOf('output', outputs),
    window: window && { from: window.day('from'), until: window.day('until') },
    channel: channel && { kind: channel.requiredOneOf('kind', channelKinds), words: channel.text('words'), address: channel.textOrNull('address') },
    legalBasis: values.text('legalBasis'), territory: values.texts('territory'), validFrom: values.day('validFrom'), validUntil: values.day('validUntil'),
    actFirst: values.has('actFirst') ? { days: values.inner('actFirst').whole('days', 0, 3_650) } : null, supersedes: values.texts('supersedes'), ...sourcedOf(values),
  };
}

function rowOf(values: Values): CatalogueRow {
  const [taiwan, mainland, effect, kind] = [values.inner('taiwan'), values.inner('mainland'), values.inner('effect'), values.requiredOneOf('kind', catalogueKinds)];
  const base = {
    key: values.matching('key', CATALOGUE_ID),
    taiwan: { name: taiwan.text('name', 500), code: taiwan.textOrNull('code'), level: taiwan.oneOf('level', taiwanLevels), paper: taiwan.oneOf('paper', papers) },
    mainland: { name: mainland.text('name', 500), code: mainland.textOrNull('code'), level: mainland.oneOf('level', mainlandLevels), levelBasis: mainland.oneOf('levelBasis', ['stated', 'inferred']), type: mainland.oneOf('type', ['access', 'level']) },
    conditions: values.each('conditions', 50, conditionOf), effect: { allows: effect.texts('allows'), stillNeeded: effect.texts('stillNeeded') }, ...sourcedOf(values),
  };
  return kind === 'firm' ? { ...base, kind, scope: values.text('scope') } : { ...base, kind };
}

function conditionOf(values: Values): Condition {
  const kind = values.requiredOneOf('kind', conditionKinds);
  const base = { words: values.text('words'), alternative: values.has('alternative') ? values.whole('alternative', 1, 50) : null };
  if (kind === 'degree') return { ...base, kind, degree: values.requiredOneOf('degree', degrees) };
  return kind === 'years' ? { ...base, kind, years: values.whole('years', 0, 60) } : { ...base, kind };
}
