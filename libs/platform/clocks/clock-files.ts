import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { type LocalDate, localDate } from '@pure/kernel';
import { type CalendarDay, dayUnits, type WorkCalendar, workCalendar } from '@pure/workday';
import { parse } from 'csv-parse/sync';
import type { ClockRule } from './clock-rule';

type Row = Readonly<Record<string, string>>;

const CALENDAR_SOURCE = 'chinese-days 1.5.7';

/** The mainland's calendar as it ships. @throws when the file is not what it must be */
export function readMainlandCalendar(folder: string = shippedFolder()): WorkCalendar {
  return workCalendar('mainland', CALENDAR_SOURCE, rowsOf(folder, 'mainland.csv').map(calendarDayOf));
}

/** The clock rules that ship with the product. @throws when the file is not what it must be */
export function readClockRules(folder: string = shippedFolder()): readonly ClockRule[] {
  return rowsOf(folder, 'clock_rules.csv').map(ruleOf);
}

const shippedFolder = (): string => path.join(projectRoot(), 'data', 'calendars');

function rowsOf(folder: string, file: string): readonly Row[] {
  return parse(readFileSync(path.join(folder, file)), { columns: true });
}

function calendarDayOf(row: Row): CalendarDay {
  const kind = (['off', 'work'] as const).find((name) => name === row['kind']);
  const day = localDate(row['day'] ?? '');
  if (!kind || !day) throw new Error(`data/calendars/mainland.csv: no such row: ${JSON.stringify(row)}`);
  return { day, kind };
}

function ruleOf(row: Row): ClockRule {
  const { id = '', days = '', start = '', pauses = '', basis = '', confirmed, source = '', grade } = row;
  const unit = dayUnits.find((name) => name === row['unit']);
  if (!id || !unit || !start || !basis || !/^\d*$/.test(days)) throw new Error(`data/calendars/clock_rules.csv: no such row: ${JSON.stringify(row)}`);
  return {
    id, unit, start, basis,
    days: days === '' ? null : Number(days),
    pauses: pauses.split(' ').filter((pause) => pause !== ''),
    validFrom: dayOf(row['valid_from']), validUntil: dayOf(row['valid_until']),
    confirmed: confirmed === 'yes',
    source: grade === 'C' || source === '' ? null : source,
  };
}

function dayOf(text: string | undefined): LocalDate | null {
  if (!text) return null;
  const day = localDate(text);
  if (!day) throw new Error(`data/calendars/clock_rules.csv: no day: ${text}`);
  return day;
}
