// SPDX-License-Identifier: GPL-3.0-or-later
// The element <listen-player>. Importing the package defines it; there is nothing to call.

/** A segment of the article, such as its title or a paragraph. */
export interface ListenSegment {
  /** Its number, from 0. */
  index: number;
  /** `title`, `paragraph` and so on; null in a queue. */
  kind: string | null;
  name: string;
  /** The text that the page or the manifest has for it, if it has any. */
  text?: string;
  /** The address of its sound. */
  url: string;
  /** Seconds from the beginning of the whole. */
  start: number;
  /** Seconds. */
  duration: number;
  /** The element of the page that shows it; null if there is none. */
  element: Element | null;
}

export interface ListenSegmentChange {
  segment: number;
  element: Element | null;
}

export interface ListenWordChange {
  segment: number;
  word: number;
  text: string;
  /** Seconds from the beginning of the whole. */
  start: number;
  end: number;
}

export interface ListenArticleChange {
  name: string;
  url: string;
}

export interface ListenFailure {
  reason: "missing" | "broken" | "network" | "offline" | "manifest";
  url: string;
  segment: number;
  willRetry: boolean;
}

/** The events of a player, by their types; they do not bubble. */
export interface ListenPlayerEventMap {
  play: CustomEvent<null>;
  pause: CustomEvent<null>;
  ended: CustomEvent<null>;
  timeupdate: CustomEvent<null>;
  segmentchange: CustomEvent<ListenSegmentChange>;
  wordchange: CustomEvent<ListenWordChange>;
  articlechange: CustomEvent<ListenArticleChange>;
  error: CustomEvent<ListenFailure>;
}

export interface ListenPlayer extends HTMLElement {
  /** The position in the whole recording, in seconds. */
  currentTime: number;
  /** The length of the whole recording, in seconds. */
  readonly duration: number;
  readonly paused: boolean;
  /** The speed, with the pitch preserved. */
  playbackRate: number;
  /** The number of the current segment, from 0. */
  segment: number;
  readonly segments: ListenSegment[];
  /** The sleep timer: minutes, the end of the paragraph or of the article, or none. */
  sleep: number | "paragraph" | "article" | null;
  /** Labels of one's own by their keys, with `language` and `direction`; null for the page's language. */
  labels: Record<string, string> | null;
  /** Starts or resumes; rejected with `NotAllowedError` if the browser requires a gesture first. */
  play(): Promise<void>;
  pause(): void;
  /** Goes to a time in the whole recording, in seconds. */
  seek(seconds: number): void;
  /** Goes to the beginning of a segment. */
  go(segment: number): void;
  /** Plays what a range of the page holds of the article, then pauses. */
  hear(range: Range): Promise<void>;

  addEventListener<K extends keyof ListenPlayerEventMap>(
    type: K, listener: (this: ListenPlayer, event: ListenPlayerEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string, listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** The attributes of the element in HTML and JSX. */
export interface ListenPlayerAttributes {
  /** The address of a `manifest.json`. */
  src?: string;
  /** A CSS selector for the article's paragraphs or their container. */
  text?: string;
  /** The initial speed, 0.25 to 4. */
  rate?: string | number;
  /** The language of the labels. */
  lang?: string;
  /** Present where the manifest's items are articles. */
  queue?: boolean | "";
  /** Labels of one's own: a JSON object, or the address of a file with one. */
  labels?: string;
  /** The addresses of manifests of editions or of JSON Feeds, with blanks between, with whose next article the player goes on. */
  next?: string;
  /** Where the bar floats when its place is out of view. */
  float?: "bottom" | "top" | "none";
  /** An address that is told how far the article was heard. */
  report?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    "listen-player": ListenPlayer;
  }
}
