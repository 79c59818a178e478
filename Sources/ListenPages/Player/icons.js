// The pictures on the controls, and how elements are made.

const ICONS = {
  play: { fill: "M8 5v14l11-7z" },
  pause: { fill: "M6 5h4v14H6zM14 5h4v14h-4z" },
  previous: { fill: "M5 6h2v12H5zM19 6v12l-9-6z" },
  next: { fill: "M5 6l9 6-9 6zM17 6h2v12h-2z" },
  back: { line: "M12 5a8 8 0 1 1-7.6 5.5", fill: "M13 1v8L8 5z", text: "10" },
  forward: { line: "M12 5a8 8 0 1 0 7.6 5.5", fill: "M11 1v8l5-4z", text: "10" },
  follow: { line: "M4 6h16M4 12h8M4 18h8M17.5 11v8m-3-3 3 3 3-3" },
  download: { line: "M12 4v11m-5-5 5 5 5-5M5 20h14" },
  settings: { fill: "M4 10h4v4H4zM10 10h4v4h-4zM16 10h4v4h-4z" },
  selection: { line: "M4 7h16M4 12h6M4 17h6", fill: "M14 11v8l6-4z" },
  close: { line: "M6 6l12 12M18 6 6 18" },
};

/** An element with attributes and children. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** One that the site can style, by its name as a part. */
function piece(tag, name, attributes, ...children) {
  return make(tag, { class: name, part: name, ...attributes }, ...children);
}

function button(name, ...children) {
  return piece("button", name, { type: "button", part: `button ${name}` }, ...children);
}

function icon(name) {
  const shape = (tag, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const svg = shape("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" });
  const { line, fill, text } = ICONS[name];
  if (line) svg.append(shape("path", { d: line, class: "line" }));
  if (fill) svg.append(shape("path", { d: fill, class: "fill" }));
  if (text) {
    const figure = shape("text", { x: 12, y: 16.2, "text-anchor": "middle", class: "fill" });
    figure.textContent = text;
    svg.append(figure);
  }
  return svg;
}
