/** What is real has one log, what is shown as an example another, so that no example is ever found among what is real. */
export const logNames = ['main', 'examples'] as const;
export type LogName = (typeof logNames)[number];

/** Below which address of the site each is served. */
export const logFolders = { main: 'log', examples: 'log-examples' } as const satisfies Record<LogName, string>;

/** A log from its first leaf on; `origin` is the first line of its checkpoints: its address without the scheme, `example.com/log/1`. */
export type Epoch = Readonly<{ id: number; log: LogName; epoch: number; origin: string }>;
