// The system's own controls: media keys, headsets, lock screens.

const SESSION = {
  /** Has the actions of `acts`, by the names of the Media Session API, done. */
  handle(acts) {
    if (!navigator.mediaSession) return;
    for (const [name, act] of Object.entries(acts)) {
      try {
        navigator.mediaSession.setActionHandler(name, act);
      } catch {
        // An action that this browser does not know.
      }
    }
  },

  /** Tells of what is heard and where it is. */
  tell({ title, artist, album, cover, isPlaying, duration, position, playbackRate }) {
    const session = navigator.mediaSession;
    if (!session) return;
    if (session.metadata?.title !== title) {
      const artwork = cover?.url.startsWith("http") ? [{ src: cover.url, type: cover.type }] : [];
      session.metadata = new MediaMetadata({ title, artist, album, artwork });
    }
    session.playbackState = isPlaying ? "playing" : "paused";
    session.setPositionState?.({ duration, playbackRate, position: Math.min(position, duration) });
  },

  /** Nothing is heard any more. */
  clear() {
    if (!navigator.mediaSession) return;
    navigator.mediaSession.metadata = null;
    navigator.mediaSession.playbackState = "none";
  },
};
