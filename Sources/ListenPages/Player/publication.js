// The manifest: how it is read, and what of it is played.

/** The publication written in `host`, else the one at `base`; an error's `cause` is why there is none. */
async function readPublication(host, base, signal) {
  const inside = host.querySelector("script[type='application/json']");
  if (inside) return JSON.parse(inside.textContent);
  const answer = await fetch(base, { signal }).catch((error) => {
    throw new Error(error, { cause: navigator.onLine ? "network" : "offline" });
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/** Seconds of an ISO 8601 duration of hours, minutes and seconds. */
function secondsOf(duration) {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration ?? "");
  if (!parts) return 0;
  return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}

/** A segment's words in seconds; words that are said together are one. */
function wordsOf(list, rate) {
  const words = [];
  for (const [start, end, from, to] of list ?? []) {
    const last = words.at(-1);
    if (end <= start) continue;
    if (last && last.start === start / rate) last.to = to;
    else words.push({ start: start / rate, end: end / rate, from, to });
  }
  return words;
}

/** A segment's sentences in seconds, without a gap between them; one where none are given. */
function sentencesOf(list, rate, duration) {
  const rows = list?.length ? list : [[0, 0, 0, Infinity]];
  return rows.map(([start, , from, to], index) => ({
    start: index ? start / rate : 0, end: index + 1 < rows.length ? rows[index + 1][0] / rate : duration,
    from, to,
  }));
}

/** The items of a publication at `base`, in playing order, with their places on one clock. */
function segmentsOf(publication, base) {
  const rate = publication.listen?.sampleRate ?? 1;
  let start = 0;
  return publication.readingOrder.map((item, index) => {
    const own = item.listen ?? {};
    const duration = own.samples ? own.samples / rate : secondsOf(item.duration);
    // A part of a file, by seconds: `article.mp3#t=12.5,17`.
    const [url, from] = new URL(item.url, base).href.split("#t=");
    const segment = {
      index, duration, start, end: start + duration, url, from: parseFloat(from) || 0, kind: own.kind ?? null,
      name: item.name ?? "", text: own.text, words: wordsOf(own.words, rate), sentences: [],
      language: own.language ?? null,
    };
    segment.sentences = sentencesOf(own.sentences, rate, duration);
    start = segment.end;
    return segment;
  });
}

/** The whole as one file: address and format; null where there is none. */
function wholeOf(publication, base) {
  for (const format of ["mp3", "opus", "wav"]) {
    const item = publication?.resources?.find((file) => file.listen?.format === format);
    const url = item && new URL(item.url, base);
    if (url && /^(https?|file):$/.test(url.protocol)) {
      return { url: url.href, format: format.toUpperCase() };
    }
  }
  return null;
}

/** What the system's own controls show of `publication`, at `item` where it is a queue, else null. */
function factsOf({ name, author, listen, resources }, base, item) {
  const cover = resources?.find((file) => [file.rel].flat().includes("cover"));
  return {
    title: item || name || document.title,
    artist: (author ?? []).map((party) => party.name).join(", "),
    album: (item === null ? listen?.source : name) ?? "",
    cover: cover && { url: new URL(cover.url, base).href, type: cover.encodingFormat },
  };
}

/** Seconds of a clock as in `83`, `1:23` or `npt:1:02:03.5`; NaN where it is none. */
function secondsIn(text) {
  return text.replace(/^npt:/, "").split(":").reduce((sum, part) => 60 * sum + (part ? Number(part) : NaN), 0);
}

/** The place that an address names by its fragment: `t=83`, `t=1:23,1:40` (Media Fragments URI 1.0) or
 * `s12`, a segment; null for none. */
function placeIn(fragment, segments) {
  const segment = /^#s(\d+)$/.exec(fragment);
  if (segment) return segment[1] in segments ? { time: segments[segment[1]].start, until: null } : null;
  const times = /^#(?:.*&)?t=([\d:.npt]*)(?:,([\d:.]+))?(?:&|$)/.exec(fragment);
  if (!times) return null;
  const [time, until] = [secondsIn(times[1] || "0"), times[2] ? secondsIn(times[2]) : null];
  if (Number.isNaN(time)) return null;
  return { time, until: until > time ? until : null };
}
