// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// The words in which publishing systems and their authors add text to every item.
enum FeedBoilerplate {
  /// The words that name a story's first publication; the whole line has to be about that.
  private static let origins = [
    " appeared first on ", " first appeared on ", " appeared first in ",
    " was originally published in ",
    " was originally published on ", " was originally published at ", " was first published on ",
    " was first published in ", " originally appeared on ", " originally appeared in ",
    " se publicó primero en ", " apareció primero en ", " aparece primero en ",
    " se publicó originalmente en ", " fue publicada originalmente en ",
    " fue publicado originalmente en ",
    " apareció originalmente en ", " apareció por primera vez en ", " appeared first at ",
    "ظهرت أولاً على", "ظهرت أولا على", "ظهر أولاً على", "ظهر أولا على", "ظهرت أولاً في",
    "ظهرت أولا في",
    "ظهر أولاً في", "ظهر أولا في", "نُشر هذا المقال أولا", "نشر هذا المقال أولا", "نُشرت أولا",
    "نشرت أولا",
    "est apparu en premier sur", "erschien zuerst auf", "apareceu primeiro em",
  ]

  private static let originStarts = [
    "the post ", "this post ", "this article ", "this story ", "this piece ", "la entrada ",
    "el artículo ",
    "este artículo ", "esta entrada ", "la noticia ", "esta noticia ", "el post ", "المقالة ",
    "التدوينة ",
    "ظهرت المقالة ", "ظهرت التدوينة ", "ظهر المقال ", "نشر هذا ", "نُشر هذا ", "هذا المقال ",
    "l’article ", "l'article ",
    "der beitrag ", "o post ",
  ]

  /// The words that begin offers.
  private static let offers = [
    "subscribe ", "subscribe!", "sign up ", "thanks for reading", "thank you for reading",
    "if you liked this",
    "if you enjoyed this", "if you like this", "enjoyed this", "liked this", "did you enjoy",
    "get the latest ",
    "get our ", "want more", "become a paid subscriber", "become a member", "upgrade to paid",
    "consider becoming",
    "share this post", "leave a comment", "give a gift subscription", "refer a friend",
    "follow me ", "follow us ",
    "join our newsletter", "join our mailing list", "this post is for paid subscribers",
    "this post is for subscribers",
    "suscríbete", "suscríbase", "apúntate ", "gracias por leer", "si te gustó ",
    "si te ha gustado ", "hazte socio",
    "hazte suscriptor", "síguenos ", "recibe nuestro boletín", "recibe las noticias ",
    "únete a nuestro ",
    "اشترك ", "اشتركوا ", "شكرا لقراءتك", "شكراً لقراءتك", "شكرا على القراءة", "تابعنا ", "تابعونا ",
    "انضم إلى ", "إذا أعجبك ",
  ]

  private static let offerParts = [
    " is a reader-supported publication", " is a reader supported publication",
    " es una publicación financiada por sus lectores",
    "to receive new posts and support my work",
  ]

  /// The words that begin a link to the rest.
  private static let moreWords = [
    "continue reading", "read more", "read on", "keep reading", "read the full", "read the rest",
    "read full",
    "view full", "leer más", "leer mas", "seguir leyendo", "sigue leyendo", "continuar leyendo",
    "leer la noticia completa",
    "اقرأ المزيد", "إقرأ المزيد", "المزيد", "متابعة القراءة", "أكمل القراءة", "تابع القراءة",
    "لقراءة المزيد", "weiterlesen",
    "lire la suite", "leia mais", "continue lendo", "leggi tutto", "(more",
  ]

  /// Why a block of an item is not the article's; `isAtEdge` tells that it is among the first or the
  /// last ones.
  static func reason(_ text: String, isAtEdge: Bool) -> String? {
    guard text.utf8.count < 500 else { return nil }
    let small = text.lowercased()
    if small.utf8.count < 400, origins.contains(where: small.contains),
      isAtEdge,
      originStarts.contains(where: small.hasPrefix) || small.contains(" on medium")
        || small.utf8.count < 200
    {
      return "where it was published"
    }
    if offerParts.contains(where: small.contains) { return "newsletter" }
    let bare = small.trimmed(of: "¡¿✉📩💌👉*•→>")
    if small.utf8.count < 300, offers.contains(where: bare.hasPrefix) { return "newsletter" }
    if isAtEdge, small.utf8.count < 200,
      moreWords.contains(where: bare.trimmed(of: "[(…. ").hasPrefix)
    {
      return "link to the rest"
    }
    return nil
  }

  /// `text` without the mark that it was cut off, such as "[…]" or "… Continue reading"; nothing where
  /// it has none.
  static func uncut(_ text: String) -> String? {
    var rest = text.trimmed(of: "→»›>⟶")
    var isCut = false
    // An ellipsis behind the end of a sentence stands for what follows.
    for end in [".…", "!…", "?…", " …"] where rest.hasSuffix(end) {
      rest = String(rest.dropLast())
      isCut = true
    }
    for mark in ["[…]", "[...]", "[ … ]", "[ ... ]", "[…", "[&hellip;]", "(…)", "(...)"]
    where rest.hasSuffix(mark) {
      rest = rest.dropLast(mark.count).description
      isCut = true
    }
    // "… Continue reading The headline"
    let tail = rest.suffix(160)
    if !isCut {
      for mark in ["[…]", "[...]", "…", "..."] {
        guard let place = tail.ranges(of: mark).last else { continue }
        let after = tail[place.upperBound...].trimmed(of: "→»› ").lowercased()
        guard moreWords.contains(where: after.hasPrefix) else { continue }
        rest = String(rest[..<place.lowerBound])
        isCut = true
        break
      }
    }
    if !isCut {
      let small = rest.lowercased()
      for word in moreWords where word.count > 7 && small.hasSuffix(word) {
        rest = String(rest.dropLast(word.count))
        isCut = true
        break
      }
    }
    return isCut ? rest.trimmed(of: "[(") : nil
  }
}
