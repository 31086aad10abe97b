/** A growing buffer of UTF-16 code units: conversion writes here and makes one string at the end. */
export class UnitBuffer {
  units: Uint16Array;
  length = 0;

  constructor(capacity = 1024) {
    this.units = new Uint16Array(capacity);
  }

  /** Begins anew, with room for so many units; what was kept for a much longer text is let go. */
  clear(capacity: number): void {
    this.length = 0;
    if (capacity > this.units.length || this.units.length > KEPT) this.units = new Uint16Array(Math.max(capacity, 1024));
  }

  append(from: Uint16Array, start: number, end: number): void {
    this.reserve(end - start);
    if (end - start < 24) for (let at = start; at < end; at++) this.units[this.length++] = from[at] as number;
    else {
      this.units.set(from.subarray(start, end), this.length);
      this.length += end - start;
    }
  }

  /** Makes room for `more` units. */
  reserve(more: number): void {
    if (this.length + more <= this.units.length) return;
    const larger = new Uint16Array(Math.max(this.units.length * 2, this.length + more));
    larger.set(this.units.subarray(0, this.length));
    this.units = larger;
  }
}

/** Longest room that is kept from one text to the next, in units. */
const KEPT = 1 << 16;

/** Code units of one text after the other, in the same room; they hold until the next. */
export class SourceUnits {
  private room = new Uint16Array(1024);

  of(text: string): Uint16Array {
    if (text.length > KEPT) return unitsOf(text);
    if (text.length > this.room.length) this.room = new Uint16Array(KEPT);
    for (let at = 0; at < text.length; at++) this.room[at] = text.charCodeAt(at);
    return this.room.subarray(0, text.length);
  }
}

/** Code units of a text, lone surrogates included. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

const decoder = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true });
const CHUNK = 4096;

/** The text of code units, lone surrogates included (a decoder refuses those, so they take the slower way). */
export function textOf(units: Uint16Array, start: number, end: number): string {
  if (end - start < 64) return String.fromCharCode(...units.subarray(start, end));
  try {
    return decoder.decode(units.subarray(start, end));
  } catch {
    const parts: string[] = [];
    for (let at = start; at < end; at += CHUNK) parts.push(String.fromCharCode(...units.subarray(at, Math.min(end, at + CHUNK))));
    return parts.join('');
  }
}
