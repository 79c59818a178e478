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
  const url = new URL(address, document.baseURI);
  // From a file there is nobody to tell.
  if (url.protocol.startsWith("http")) navigator.sendBeacon?.(url, JSON.stringify({ article, tenth, speed }));
}
