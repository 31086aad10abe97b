const PREFIX = 'gongtong-draft ';

/** Whose draft it is, on which page, and in which form. */
export type DraftPlace = Readonly<{ account: string; page: string; form: string }>;

const ofAccount = (account: string): string => `${PREFIX}${account} `;
const ofPage = (account: string, page: string): string => `${ofAccount(account)}${page} `;
const keyOf = ({ account, page, form }: DraftPlace): string => `${ofPage(account, page)}${form}`;

/** What was typed there and not sent. It lies in the session of this tab, outlives a reload, and goes with the tab. */
export function keptDraft(place: DraftPlace): unknown {
  const kept = sessionStorage.getItem(keyOf(place));
  return kept === null ? null : JSON.parse(kept);
}

/** `content`: JSON; null: nothing differs from what the form began with. */
export function keepDraft(place: DraftPlace, content: string | null): void {
  if (content === null) sessionStorage.removeItem(keyOf(place));
  else sessionStorage.setItem(keyOf(place), content);
}

const listeners = new Set<() => void>();

/** Something was sent from a page: its drafts are forgotten, and each form that is still open keeps what stands in it now. */
export function forgetPage(account: string, page: string): void {
  forget((key) => key.startsWith(ofPage(account, page)));
  listeners.forEach((listener) => listener());
}

export function onForgotten(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Forgets everybody's drafts but those of who has signed in; null: nobody has. */
export const forgetOthers = (account: string | null): void => forget((key) => account === null || !key.startsWith(ofAccount(account)));

function forget(isGone: (key: string) => boolean): void {
  const keys = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  for (const key of keys) if (key.startsWith(PREFIX) && isGone(key)) sessionStorage.removeItem(key);
}
