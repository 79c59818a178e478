// SPDX-License-Identifier: GPL-3.0-or-later
// `import ListenCore` is enough for a user of the library.
@_exported public import ListenArabic
@_exported public import ListenArticle
@_exported public import ListenAudio
@_exported public import ListenEnglish
@_exported public import ListenFiles
@_exported public import ListenFormats
@_exported public import ListenLevelling
@_exported public import ListenNarration
@_exported public import ListenPages
@_exported public import ListenPodcast
@_exported public import ListenPublication
@_exported public import ListenReading
@_exported public import ListenSpanish
@_exported public import ListenSpeech
