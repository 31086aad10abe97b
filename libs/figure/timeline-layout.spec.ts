import { fitted, textWidth } from './text-width';
import { layoutTimeline, TIMELINE_LABEL_SIZE } from './timeline-layout';
import type { Timeline } from './timeline-model';

const timeline: Timeline = {
  editions: [
    { id: 'GB 24819-2009', label: 'GB 24819-2009 · 强制性 · 等同采用 IEC 62031:2008 · 被代替', tone: 'past', from: '2010-11-01', until: '2026-01-01' },
    { id: 'GB/T 24819-2023', label: 'GB/T 24819-2023 · 推荐性 · 等同采用 IEC 62031:2018 · 现行', tone: 'in_force', issued: '2023-12-28', from: '2026-01-01' },
  ],
  bases: [
    { id: 'IEC 62031:2008', label: '基础标准 IEC 62031:2008', tone: 'base', from: '2008-01-01', until: '2018-03-08' },
    { id: 'IEC 62031:2018', label: '基础标准 IEC 62031:2018', tone: 'base', from: '2018-03-08', until: '2026-02-23' },
  ],
  today: '2026-11-24',
};
const layout = layoutTimeline(timeline);
const row = (id: string) => layout.rows.find((each) => each.bar.id === id);

it('keeps every label and bar inside the drawing', () => {
  for (const each of layout.rows) {
    expect(each.labelX).toBeGreaterThanOrEqual(0);
    expect(each.labelX + each.labelWidth).toBeLessThanOrEqual(layout.width);
    expect(each.y + each.height).toBeLessThanOrEqual(layout.height);
    for (const span of each.spans) expect(span.x + span.width).toBeLessThanOrEqual(layout.width + 0.1);
  }
});

it('gives each edition a row of its own', () => {
  const tops = layout.rows.map((each) => each.labelY);
  expect(new Set(tops).size).toBe(tops.length);
  layout.rows.slice(1).forEach((each, index) => expect(each.labelY - TIMELINE_LABEL_SIZE).toBeGreaterThan((layout.rows[index]?.y ?? 0) + (layout.rows[index]?.height ?? 0) - 1));
});

it('tells what is issued from what is in force', () => {
  expect(row('GB/T 24819-2023')?.spans.map((span) => span.kind)).toEqual(['pending', 'applies']);
  expect(row('GB 24819-2009')?.spans.map((span) => span.kind)).toEqual(['applies']);
});

it('puts today between the past and what is still to come', () => {
  const begins = row('GB/T 24819-2023')?.spans[1]?.x ?? 0;
  expect(layout.todayX).toBeGreaterThan(begins);
  expect(layout.todayX).toBeLessThan(layout.width);
});

it('is the same every time', () => expect(layoutTimeline(timeline)).toEqual(layout));

it('draws a century without crowding the axis', () => {
  const long = layoutTimeline({ editions: [{ id: 'a', label: 'a', tone: 'past', from: '1926-01-01', until: '1990-01-01' }], bases: [], today: '2026-11-24' });
  const labelled = long.ticks.filter((tick) => tick.labelled).map((tick) => tick.x);
  labelled.slice(1).forEach((x, index) => expect(x - (labelled[index] ?? 0)).toBeGreaterThan(textWidth('2000', 12.5)));
});

it.each([
  ['GB 1-2000', 400, 'GB 1-2000'],
  ['ISO/IEC/IEEE 8802-3:2021/AMD12:2022', 120, 'ISO/IEC/I…D12:2022'],
])('fits %s into %i units, keeping its head and tail', (text, room, expected) => {
  const short = fitted(text, 14, room);
  expect(textWidth(short, 14)).toBeLessThanOrEqual(room);
  expect(short.slice(0, 3)).toBe(expected.slice(0, 3));
  expect(short.at(-1)).toBe(expected.at(-1));
});
