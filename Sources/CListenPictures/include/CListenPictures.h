// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own pictures, as PNG files beside this header.
#ifndef LISTEN_PICTURES_H
#define LISTEN_PICTURES_H

typedef struct {
  const unsigned char *_Nonnull bytes;
  long count;
} ListenPicture;

// The cover of an article without a picture, made by Scripts/cover.py.
ListenPicture listen_cover(void);
// The picture of a site's podcasts where it has none, made by Scripts/artwork.py.
ListenPicture listen_artwork(void);

#endif
