// Captions: the sentence that is heard, large, in the bar.

/** Shows the sentence that is heard, its word marked. */
class Captions {
  element = piece("p", "captions", { hidden: "" });

  /** Shows the signs of `text` from `sentence.from` to `sentence.to`, with a mark on those of `word`
   * where there is one; `language` is the text's. */
  show(text, language, sentence, word) {
    const signs = [...text];
    const { element } = this;
    element.lang = language ?? "";
    element.dir = "auto";
    const end = Math.min(signs.length, sentence.to);
    const part = (from, to) => signs.slice(from, to).join("");
    const [from, to] = word ? bareWord(text, word) : [end, end];
    element.replaceChildren(part(sentence.from, from));
    if (to > from) element.append(make("mark", {}, part(from, to)), part(to, end));
  }
}
