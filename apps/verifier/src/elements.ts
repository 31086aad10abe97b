type Content = Node | string;

/** An element with attributes and what stands in it. Text stays text. */
export function element<N extends keyof HTMLElementTagNameMap>(name: N, attributes: Readonly<Record<string, string>> = {}, ...content: readonly Content[]): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}
