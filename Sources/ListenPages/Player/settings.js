// The reader's choices, which hold for all articles of the site.

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3];
/** Choices of the panel by their names; each is a label too. */
const CHOICES = {
  step: ["sentence", "paragraph", "heading"],
  light: ["word", "sentence", "paragraph", "none"],
  colours: ["standard", "yellow", "blue", "contrast"],
};

const SETTINGS = {
  key: "listen-settings",
  defaults: {
    rate: 0, step: "paragraph", light: "word", colours: "standard", captions: false, goOn: true,
  },

  /** All of them; what is not known is as at first. */
  all() {
    const found = kept(this.key, {});
    const isKnown = ([name, first]) => CHOICES[name]?.includes(found[name]) ?? typeof found[name] === typeof first;
    const known = Object.entries(this.defaults).filter(isKnown).map(([name]) => [name, found[name]]);
    return { ...this.defaults, ...Object.fromEntries(known) };
  },

  set(name, value) {
    keep(this.key, { ...this.all(), [name]: value });
  },
};

/** Grounds of a lit paragraph and word, the word's ink, a lit heading's ink, which
 * the word in it differs from by 3 to 1; on light pages, on dark. */
const PALETTES = {
  standard: [
    ["rgb(240 160 50 / 18%)", "rgb(255 170 40 / 55%)", "#1d1206", "#a8380a"],
    ["rgb(255 180 90 / 15%)", "rgb(255 190 110 / 90%)", "#1d1206", "#e8703a"],
  ],
  yellow: [
    ["rgb(255 230 0 / 24%)", "#ffe600", "#1a1700", "#6b5d00"],
    ["rgb(255 230 0 / 16%)", "#ffe600", "#1a1700", "#a89400"],
  ],
  blue: [
    ["rgb(40 120 255 / 14%)", "#0b57d0", "#fff", "#0b57d0"],
    ["rgb(120 170 255 / 18%)", "#a8c7fa", "#041e49", "#5f92ea"],
  ],
  contrast: [
    ["rgb(0 0 0 / 10%)", "#000", "#fff", "#005fcc"],
    ["rgb(255 255 255 / 16%)", "#fff", "#000", "#00a0a0"],
  ],
};

const COLOUR_SHEET = new CSSStyleSheet();

/** Has the light in the reader's colours; those of the site hold where the reader chose none.
 *
 * A heading's lines stand so close that a ground would overlap them: its letters are lit. */
function paintLight(colours, isDark) {
  const names = ["paragraph", "word", "word-ink", "heading"];
  const [paragraph, word, ink, heading] = PALETTES[colours][isDark ? 1 : 0].map((colour, index) =>
    colours === "standard" ? `var(--listen-${names[index]}, ${colour})` : colour);
  const rule = (name, rules, within = "") =>
    `${within}::highlight(listen-${name}), ${within}.listen-${name}, ${within} .listen-${name} { ${rules} }`;
  const letters = (colour) => `background-color: transparent; color: ${colour};`;
  const heads = ":is(h1, h2, h3, h4, h5, h6)";
  const text = [
    rule("paragraph", `background-color: ${paragraph};`),
    rule("word", `background-color: ${word}; color: ${ink};`),
    rule("paragraph", letters(heading), heads),
    rule("word", letters(isDark ? "#fff" : "#000"), heads),
  ].join("\n");
  if (paintLight.last !== text) COLOUR_SHEET.replaceSync((paintLight.last = text));
}

/** Red, green, blue and opacity, each 0 to 1, of a colour as computed; null where it is in another space. */
function colourOf(text) {
  const parts = /^(rgba?|color)\((?:srgb )?([^)]+)\)$/.exec(text);
  if (!parts) return null;
  const values = parts[2].split(/[\s,/]+/).map(Number);
  if (values.length < 3 || values.some(Number.isNaN)) return null;
  const [red, green, blue] = values.map((value) => value / (parts[1] === "color" ? 1 : 255));
  return [red, green, blue, values[3] ?? 1];
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour) {
  const [red, green, blue] = colour.map(
    (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2). */
function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Whether what lies behind `element` is dark: the first ground that covers, else the page's scheme. */
function isDarkBehind(element) {
  for (let one = element; one; one = one.parentElement ?? one.getRootNode().host) {
    const ground = colourOf(getComputedStyle(one).backgroundColor);
    if (ground && ground[3] > 0.5) return luminance(ground) < 0.18;
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  return /dark/.test(colorScheme)
    && (!/light/.test(colorScheme) || matchMedia("(prefers-color-scheme: dark)").matches);
}
