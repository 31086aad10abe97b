/* Functions that run in the page: they are sent there as text, and see nothing of this file. */

/** Its words in its own language, without what is quoted in another. */
exports.ownWords = () => {
  const words = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('[lang]') === document.documentElement) words.push(node.textContent);
  }
  for (const element of document.querySelectorAll('[aria-label]')) {
    if (element.closest('[lang]') === document.documentElement) words.push(element.getAttribute('aria-label'));
  }
  return words.join('\n');
};

/** What each table says, without the codes in its small print. */
exports.tableWords = () =>
  [...document.querySelectorAll('table')].map((table) => {
    const copy = table.cloneNode(true);
    for (const code of copy.querySelectorAll('code')) code.remove();
    return copy.textContent;
  });

/** Links and controls lower than 24 px; links in running text and what shows itself only in use are exempt (WCAG 2.2, 2.5.8). */
exports.lowTargets = () =>
  [...document.querySelectorAll('a, button, input, summary')]
    .filter((element) => !element.matches('.skip') && !element.closest('p, figcaption'))
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height < 24;
    })
    .map((element) => element.outerHTML.slice(0, 120));

exports.scrollWidth = () => document.documentElement.scrollWidth;

exports.focusedId = () => document.activeElement?.id ?? '';

/** The element that has the focus, where it is not seen to have it: no ring, or outside the window. Else null. */
exports.unseenFocus = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const ringed = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 3;
  const inside = (box.top >= 0 && box.bottom <= innerHeight + 1) || box.height > innerHeight;
  return ringed && inside ? null : element.outerHTML.slice(0, 100);
};

exports.headDisplay = () => getComputedStyle(document.querySelector('thead')).display;

/** Of the rows of a table that a link can lead to, in their order. */
exports.rowIds = () => [...document.querySelectorAll('tr[id^="r"]')].map(({ id }) => id);
