// Figures of listening for the newsroom, in which there are no persons.

const REPORTED = new Set();

/** Tells `address` of an article's start and of each tenth of it that was reached, once a page. `share`
 * of the article `name` was heard, from 0 to 1. */
function report(address, article, share, speed) {
  if (!address || navigator.doNotTrack === "1" || navigator.globalPrivacyControl) return;
  const tenth = Math.min(10, Math.floor(share * 10 + 0.001));
  const key = tenth + article;
  if (REPORTED.has(key)) return;
  REPORTED.add(key);
  navigator.sendBeacon?.(new URL(address, document.baseURI), JSON.stringify({ article, tenth, speed }));
}
