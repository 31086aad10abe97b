import { useEffect, useState } from 'react';

const KEPT = 'gongtong-review-keys';
/** What a single key does. */
export type KeyActs = Readonly<Record<'j' | 'k' | 'v' | 'c' | '1' | '2' | '3' | '4' | '?', () => void>>;
export const singleKeys = ['j', 'k', 'v', 'c', '1', '2', '3', '4', '?'] as const satisfies readonly (keyof KeyActs)[];
const isSingle = (key: string): key is keyof KeyActs => singleKeys.some((each) => each === key);

/** Text is being typed there, or composed. */
function isTyping({ target, isComposing }: KeyboardEvent): boolean {
  if (isComposing) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

/** Whether single keys act, as the person wants it on this device. */
export function useKeysOn(): [boolean, (on: boolean) => void] {
  const [on, set] = useState(() => localStorage.getItem(KEPT) !== 'off');
  return [on, (wanted) => { localStorage.setItem(KEPT, wanted ? 'on' : 'off'); set(wanted); }];
}

/** Single keys act where nobody types; F6 leads from region to region, forwards, and with Shift back. */
export function useReviewKeys(acts: KeyActs, on: boolean, regions: readonly string[]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (event.key === 'F6') {
        event.preventDefault();
        leadOn(regions, event.shiftKey ? -1 : 1);
      } else if (on && isSingle(event.key) && !isTyping(event)) {
        event.preventDefault();
        acts[event.key]();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [acts, on, regions]);
}

function leadOn(regions: readonly string[], by: 1 | -1): void {
  const places = regions.map((id) => document.getElementById(id));
  const here = places.findIndex((place) => place?.contains(document.activeElement));
  const next = here === -1 ? (by === 1 ? 0 : places.length - 1) : (here + by + places.length) % places.length;
  const region = places[next];
  (region?.querySelector<HTMLElement>('[data-first]') ?? region?.querySelector<HTMLElement>('button:not([tabindex="-1"]), input, textarea, select, h2'))?.focus();
}
