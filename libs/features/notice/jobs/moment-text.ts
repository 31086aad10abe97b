const form = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** An instant as people of either side write it: `2026-11-28 21:30`, in Asia/Shanghai. */
export const momentText = (instant: string): string => form.format(new Date(instant));
