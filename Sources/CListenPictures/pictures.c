// SPDX-License-Identifier: GPL-3.0-or-later
// A picture in Swift would be an array of numbers, which takes the compiler seconds.
#include "CListenPictures.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char cover[] = {
#embed "cover.png"
};
static const unsigned char artwork[] = {
#embed "artwork.png"
};

ListenPicture listen_cover(void) { return (ListenPicture){cover, sizeof cover}; }

ListenPicture listen_artwork(void) { return (ListenPicture){artwork, sizeof artwork}; }
