// The player's texts, in the page's language; the browser formats numbers and units.
// KEYS, LABELS and RIGHT_TO_LEFT are filled in from the language packs by PlayerModule.

/** Labels of one language; English where there are none of it. `own` are the page's: labels by their
 * keys, and `language` and `direction` of what is in them. */
class Words {
  #own;

  constructor(tag, own) {
    const primary = (tag || "").toLowerCase().split("-")[0];
    this.#own = own ?? {};
    this.language = Object.hasOwn(LABELS, primary) ? primary : "en";
    this.direction = this.#own.direction ?? (RIGHT_TO_LEFT ? "rtl" : "ltr");
    this.locale = this.language;
    if (own) this.language = this.locale = String(own.language ?? tag ?? "en");
    // Figures as the articles have them: 0 to 9.
    this.locale += "-u-nu-latn";
  }

  /** The label `key`, its `{names}` filled from `values`. */
  say(key, values = {}) {
    const texts = LABELS[Object.hasOwn(LABELS, this.language) ? this.language : "en"];
    const text = this.#own[key] ?? texts[KEYS.indexOf(key)];
    return String(text).replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }

  /** A duration as said: "3 minutes 42 seconds". */
  duration(seconds) {
    const whole = Math.round(seconds);
    const parts = [
      [Math.floor(whole / 3600), "hour"],
      [Math.floor(whole / 60) % 60, "minute"],
      [whole % 60, "second"],
    ].filter(([count, unit]) => count || (unit === "second" && !whole));
    return parts.map(([count, unit]) => this.#unit(count, unit, "long")).join(" ");
  }

  /** A duration at a glance: "4 min". */
  minutes(seconds) {
    return this.#unit(Math.max(1, Math.round(seconds / 60)), "minute", "short");
  }

  #unit(count, unit, unitDisplay) {
    return new Intl.NumberFormat(this.locale, { style: "unit", unit, unitDisplay }).format(count);
  }
}

/** A duration as a clock: "3:42", "1:02:03". */
function clock(seconds) {
  const whole = Math.floor(seconds + 0.0005);
  const pair = (number) => String(number).padStart(2, "0");
  const minutes = Math.floor(whole / 60) % 60;
  const hours = Math.floor(whole / 3600);
  return (hours ? `${hours}:${pair(minutes)}` : String(minutes)) + ":" + pair(whole % 60);
}
