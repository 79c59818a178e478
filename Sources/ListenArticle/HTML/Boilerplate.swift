// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// What pages say in every article, in the words that they use for it.
enum Boilerplate {
  /// Whole lines, in lower case and without marks at the ends.
  private static let lines: [String: String] = {
    var table: [String: String] = [:]
    func add(_ reason: String, _ lines: String) {
      for line in lines.split(separator: "|") {
        table[line.split(whereSeparator: \.isWhitespace).joined(separator: " ")] = reason
      }
    }
    add(
      "advertisement",
      """
      advertisement|advert|ad|advertising|sponsored|sponsored content|promoted|publicidad|\
      publicité|anzeige|werbung|pubblicità|publicidade|reklama|إعلان|advertisement continue reading below|\
      story continues below advertisement|article continues below advertisement|\
      continue reading below|article continues after advertisement|ad feedback
      """)
    add(
      "related links",
      """
      read more|read next|see also|see more|related|related articles|related stories|related news|\
      related topics|more|more on this story|you may also like|you might also like|\
      recommended|recommended for you|don't miss|don’t miss|trending|trending now|most read|\
      most popular|up next|next|previous|also read|more stories|more from|lee también|\
      leer más|te puede interesar|noticias relacionadas|leia também|leia mais|saiba mais|\
      veja também|lire aussi|à lire aussi|mehr zum thema|lesen sie auch|leggi anche|اقرأ أيضا|\
      اقرأ أيضًا|المزيد|مواضيع ذات صلة|relacionadas|relacionados|story timeline|in this article
      """)
    add(
      "share buttons",
      """
      share|share this|share this article|share this story|share on facebook|share on twitter|\
      share on whatsapp|share this on whatsapp|tweet|tweet this|email|print|print this article|facebook|twitter|\
      whatsapp|linkedin|pinterest|copy link|copied|compartir|compartilhar|compartilhe|partager|\
      teilen|condividi|شارك|مشاركة|save|get short url|whatsapp share|pin it|email this|flipboard|reddit
      """)
    add(
      "comments",
      """
      comments|comment|leave a comment|leave a reply|post a comment|add a comment|view comments|\
      show comments|0 comments|no comments|join the conversation|comentarios|comentários|\
      deja un comentario|commentaires|kommentare|تعليقات|tell us what you think
      """)
    add(
      "newsletter",
      """
      sign up|subscribe|subscribe now|subscribe to our newsletter|sign up for our newsletter|\
      newsletter|suscríbete|inscreva-se|abonnez-vous|اشترك
      """)
    add(
      "button",
      """
      close|open|loading|loading...|skip|back to top|top|play|play video|watch|menu|search|\
      continue reading|show more|load more|view gallery|expand|scroll back to top|click here|\
      advertisement skip|cerrar|fechar|schließen|إغلاق|tap to unmute|replay|x|enlarge image
      """)
    return table
  }()

  /// How such lines begin, in lower case, by their first byte.
  private static let starts: [UInt8: [([UInt8], String)]] = {
    var table: [UInt8: [([UInt8], String)]] = [:]
    func add(_ reason: String, _ starts: String) {
      for start in starts.split(separator: "|") {
        guard let first = start.utf8.first else { continue }
        table[first, default: []].append((Array(start.utf8), reason))
      }
    }
    add(
      "related links",
      """
      read more:|read more about|read also:|also read:|also read |related:|see also:|see more:|read next:|\
      more:|related story:|related stories:|related article:|related coverage:|related roundup:|\
      related articles:|don't miss:|don’t miss:|also on |click here to read|click here for more|lee también:|\
      lea también:|leer también:|te puede interesar:|leia também:|leia mais:|veja também:|lire aussi:|\
      à lire aussi|lire aussi :|lesen sie auch:|leggi anche:|اقرأ أيضا:|اقرأ أيضًا:|read the full story|\
      read more at |read more on |more from |up next:|watch:|next auto
      """)
    add(
      "newsletter",
      """
      sign up for |sign up to |subscribe to |get the latest |get our |get the app|to get the latest |\
      click here to subscribe|click here to get |get breaking news|download the |download our |\
      suscríbete a |abonnez-vous à |inscreva-se |اشترك في
      """)
    add(
      "share buttons",
      """
      follow us on |like us on |follow @|follow me on |like this story? |share this on |share on |\
      síguenos en |siga-nos |suivez-nous |تابعنا |join us on |find us on |join our |follow on
      """)
    add(
      "comments",
      "leave a comment|leave a reply|have a comment|what do you think? |let us know in the comments"
    )
    add(
      "tags",
      "tags:|tag:|filed under:|filed under |topics:|etiquetas:|more about:|categories:|posted in ")
    add(
      "notice",
      """
      this website uses cookies|we use cookies|this site uses cookies|by using this site|\
      enable javascript|please enable javascript|you need to enable|your browser does not|\
      copyright ©|© 20|all rights reserved|©20|(c) 20
      """)
    add(
      "credits",
      "(reporting by |reporting by |(editing by |editing by |our standards:|additional reporting by |writing by |(writing by "
    )
    add("byline", "email the author|contact the author|email the reporter|about the author")
    add(
      "caption",
      "photo:|photo by |image:|image credit:|(image credit|image copyright|photograph:|image source"
    )
    return table
  }()

  private static let networks = [
    "facebook", "twitter", "instagram", "youtube", "linkedin", "whatsapp", "telegram", "snapchat",
    "pinterest", "tiktok", "فيسبوك", "تويتر",
  ].map { Array($0.utf8) }
  private static let followWords = [
    "follow", "like us", "join us", "connect with", "find us", "share", "siga", "sígu", "folge",
    "suive", "segui", "curta", "تابع", "tweet us",
  ].map { Array($0.utf8) }

  /// Why a block of `text` is not part of an article, if its words give it away.
  static func reason(_ text: String) -> String? {
    guard text.utf8.count < 300 else { return nil }
    let folded = text.lowercased()
    if folded.utf8.count < 80, let reason = lines[folded.trimmed(of: ".:…!-–—|»›>•*[]()→")] {
      return reason
    }
    let bytes = Array(folded.utf8)
    if bytes.count < 220, networks.lazy.filter({ bytes.contains(bytes: $0) }).prefix(2).count == 2,
      followWords.contains(where: { bytes.contains(bytes: $0) })
    {
      return "share buttons"
    }
    guard let first = bytes.first else { return nil }
    for (start, reason) in starts[first] ?? [] where bytes.starts(with: start) {
      // A sentence may begin so too; these lines are short.
      return bytes.count < limit(reason) ? reason : nil
    }
    return nil
  }

  private static func limit(_ reason: String) -> Int {
    switch reason {
    case "related links", "tags", "notice": 250
    case "newsletter": 200
    case "credits": 290
    default: 140
    }
  }
}
