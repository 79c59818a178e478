// A component around <listen-player>, for React 18 and later.
//
// JSX would be `<listen-player ref={player} src={…} text="article" />`; this file needs no compiler, so that it can
// be opened as it is. React 18 sets attributes of elements that are not its own, and hears none of their events,
// which is what the effect is for.
const { createElement, useEffect, useRef, useState } = React;

function Listen({ article, onSegment }) {
  const player = useRef(null);
  useEffect(() => {
    const element = player.current;
    const told = ({ detail }) => onSegment?.(detail.segment);
    element.addEventListener("segmentchange", told);
    return () => element.removeEventListener("segmentchange", told);
  }, [onSegment]);
  return createElement("listen-player", {
    ref: player, src: `/articles/${article}/manifest.json`, text: "article",
  });
}

function Page({ article, paragraphs }) {
  const [segment, setSegment] = useState(null);
  return createElement("article", null,
    createElement(Listen, { article, onSegment: setSegment }),
    ...paragraphs.map((text, index) => createElement("p", { key: index }, text)),
    createElement("output", { id: "heard" }, segment === null ? "" : `Segment ${segment}`));
}
