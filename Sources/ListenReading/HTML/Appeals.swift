// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFiles

/// Sentences in which a site speaks of itself: it asks its readers to subscribe, to agree, to pay, to
/// write, or says what may be done with its texts.
///
/// Each is told by a word of asking and a word of what is asked for, close to each other in a short
/// paragraph.
enum Appeals {
  /// Words of a language that together make an appeal; of each list one must occur.
  private struct Pattern: Sendable {
    var reason: String
    var asking: [String]
    var object: [String]
    /// The maximum length in bytes; longer paragraphs are text.
    var limit: Int

    init(_ reason: String, limit: Int = 300, _ asking: String, _ object: String) {
      self.reason = reason
      self.limit = limit
      self.asking = Self.words(asking)
      self.object = Self.words(object)
    }

    private static func words(_ list: String) -> [String] {
      list.split(separator: "|").map(String.init)
    }
  }

  private static let patterns: [Pattern] = [
    // English
    Pattern(
      "newsletter",
      """
      subscribe|sign up|signup|sign-up|register for|download our|download the|get our|join our|\
      already a subscriber|\
      follow us|like us on|become a member|support our|support us|donate
      """,
      """
      newsletter|edition|full story|full article|to read|to continue|inbox|app for|apps for|\
      our app|\
      app store|google play|telegram|whatsapp|channel|updates|log in|access|our website|facebook|\
      twitter|instagram|\
      journalism|our work|paypal|patreon|today
      """),
    Pattern(
      "notice", "you |your |we use|this site|this website|by continuing|by clicking",
      """
      cookies|privacy policy|terms of use|terms of service|javascript is|enable javascript|\
      advertising disclosure|affiliate link|affiliate commission
      """),
    Pattern(
      "notice", "we may earn|we earn|we may receive|we receive|we get paid|we may make|we may get",
      "commission|affiliate|a small fee|links on"),
    Pattern(
      "notice", limit: 400,
      """
      article is|material|content|reproduc|reprint|republish|may not be|©|copyright|all rights
      """,
      """
      copyrighted|all rights reserved|without permission|written permission|\
      without the express|prior written consent|is prohibited|punishable by law
      """),
    Pattern(
      "comments",
      """
      comments|commenting|feedback|letter to the editor|letters to the editor|your letter
      """,
      """
      moderated|submit your|send us your|leave your|please log|log in|join the|house rules|\
      below and
      """),
    Pattern(
      "comments",
      """
      comment below|in the comments|leave a comment|let us know|tag us|tell us how|rate this|\
      share your thoughts
      """,
      "comment|rating|below|instagram|facebook|pinterest|@|what you think"),
    Pattern(
      "newsletter",
      """
      donation|your contribution|donate|thank you for your support
      """,
      """
      link below|paypal|patreon|allow us|support!
      """),
    Pattern(
      "notice",
      """
      an dieser stelle|externe inhalte|externer inhalt|contenu externe|contenido externo|\
      external content
      """,
      "anzeigen lassen|angezeigt|drittplatt|afficher|mostrar|display|klick"),
    Pattern(
      "share buttons", limit: 200, "instagram|facebook|twitter|tiktok",
      """
      view this post|a post shared by|beitrag geteilt von|diesen beitrag auf|\
      ver esta publicación|une publication partagée|una publicación compartida|\
      voir cette publication|un post condiviso|visualizza questo post
      """),
    Pattern("related links", limit: 320, "the post ", "appeared first on"),
    Pattern(
      "related links", limit: 320, "this article |this story |this post ",
      """
      first appeared on|originally appeared|was originally published|was first published
      """),
    // German
    Pattern(
      "newsletter",
      """
      erhalten sie kostenlos|erhalten sie täglich|erhalte kostenlos|gib hier deine|\
      geben sie ihre e-mail|schließe dich|abonnier|jetzt anmelden|melden sie sich|melde dich|\
      registrier|jetzt testen|loggen sie sich|einloggen|eingeloggt|anmelden|\
      folgen sie uns|folge uns|folgt uns|herunterladen|unterstützen sie|unterstütze uns|\
      spenden sie|werden sie mitglied
      """,
      """
      newsletter|abo|kanal|whatsapp|telegram|app |e-paper|digital|weiterlesen|kostenlos|\
      artikel zu lesen|facebook|instagram|\
      twitter|login|konto|um zu|unsere arbeit|paypal|per e-mail|per mail|netiquette|kommentar|\
      nicht eingeloggt
      """),
    Pattern(
      "notice", limit: 400,
      "dein|deine|ihre|ihr |sie |wir |du ",
      """
      cookie|privatsphäre|datenschutzerklärung|datenschutzhinweis|datenschutzbestimmung|\
      externe inhalte|externen inhalt|drittanbieter|drittplattform|kontaktformular|\
      einwilligung zur|deine einwilligung|ihre einwilligung|dein einverständnis|\
      ihr einverständnis|javascript
      """),
    Pattern(
      "notice", limit: 300,
      """
      inhalte|beitrag enthält|angaben|links|artikel enthält|urheberrecht|nachdruck|text ist|\
      alle rechte
      """,
      """
      ohne gewähr|enthält werbung|affiliate|cc-by|cc by|creative commons|stehen inhalte|\
      alle rechte vorbehalten|nur mit genehmigung|keine haftung|nicht verantwortlich|provision
      """),
    Pattern(
      "contact", limit: 260,
      """
      bei fragen|fragen und anregungen|für rückfragen|haben sie fragen|wenden sie sich|\
      schreiben sie uns|rufen sie uns
      """,
      "kontakt|@|telefon|tel.|e-mail|redaktion|an uns|uns "),
    Pattern(
      "comments", "kommentar|bewertung|erfahrungen|meinung|diskutier",
      """
      schreiben sie|hinterlasse|hinterlassen|bitte beachten|moderiert|netiquette|\
      teilen sie uns|noch keine|freigeschaltet|jetzt mit|anmelden
      """),
    // French
    Pattern(
      "newsletter",
      """
      abonnez-vous|inscrivez-vous|s'abonner|téléchargez|suivez-nous|rejoignez|connectez-vous|\
      déjà abonné|soutenez|faites un don
      """,
      """
      newsletter|lettre d'information|abonnés|application|facebook|twitter|instagram|whatsapp|\
      telegram|lire la suite|accéder|compte|gratuit|don 
      """),
    Pattern(
      "notice", "vous |votre |nous |ce site|en poursuivant",
      "cookies|politique de confidentialité|vie privée|données personnelles|conditions générales"),
    Pattern(
      "notice", "reproduction|droits|copyright",
      """
      interdite|tous droits réservés|réservés|sans autorisation
      """),
    // Spanish
    Pattern(
      "newsletter",
      """
      suscríb|suscrib|únete|unete|descarga|síguenos|siguenos|regístrate|registrate|\
      inicia sesión|hazte socio|apóyanos|dona 
      """,
      """
      boletín|boletin|newsletter|canal|telegram|whatsapp|aplicación|nuestra app|la app|\
      facebook|twitter|instagram|correo|noticias|para leer|suscriptor|cuenta|periodismo
      """),
    Pattern(
      "notice",
      """
      usted|tus |su |este sitio|utilizamos|usamos|esta web
      """,
      """
      cookies|política de privacidad|datos personales|aviso legal
      """),
    Pattern(
      "notice", "reproducción|derechos|prohibid",
      """
      total o parcial|derechos reservados|sin autorización|prohibida la
      """),
    // Italian, Portuguese
    Pattern(
      "newsletter",
      """
      iscriviti|abbonati|seguici|scarica|sostieni|accedi|assine|inscreva-se|siga-nos|siga o|\
      baixe|junte-se|entre no|cadastre
      """,
      """
      newsletter|canale|canal|telegram|whatsapp|facebook|instagram|twitter|app |notizie|\
      notícias|abbonamento|articolo|grupo
      """),
    Pattern(
      "notice",
      """
      utilizziamo|questo sito|utilizamos|este site|usamos|seus|tuoi|suoi
      """,
      """
      cookie|privacy|privacidade|dati personali|dados pessoais
      """),
    Pattern(
      "notice",
      """
      riproduzione|reprodução|diritti|direitos
      """, "riservata|riservati|proibida|reservados"),
    // Dutch, Polish, Swedish, Danish
    Pattern(
      "newsletter",
      """
      abonneer|schrijf je in|meld je aan|volg ons|download|zapisz się|subskrybuj|zaloguj|\
      obserwuj|pobierz|prenumerera|anmäl dig|tilmeld|abonnér|følg os|skorzystaj z naszych
      """,
      """
      nieuwsbrief|whatsapp|app|facebook|instagram|newsletter|biuletyn|aplikacj|konto|porad|\
      propozycj|nyhetsbrev|nyhedsbrev
      """),
    Pattern(
      "notice",
      """
      wij |deze site|deze website|używamy|ta strona|ciebie|vi använder|vi bruger
      """, "cookies|privacy|prywatności|cookie"),
    // Arabic, Turkish, Russian, Chinese, Japanese
    Pattern(
      "newsletter",
      """
      اشترك|تابعونا|تابعنا|انضم|حمّل|حمل تطبيق|سجل
      """,
      """
      النشرة|قناتنا|تيليغرام|تلغرام|واتساب|تطبيق|فيسبوك|تويتر|بريدك|صفحتنا
      """),
    Pattern(
      "newsletter",
      """
      abone ol|takip edin|indirin|katılın|подпис|присоединяйтесь|следите за|скачайте
      """,
      """
      bülten|kanal|telegram|whatsapp|uygulama|facebook|instagram|канал|рассылк|телеграм|\
      приложение|вконтакте|новост
      """),
    Pattern(
      "newsletter", "订阅|訂閱|关注|關注|下载|扫码|フォロー|登録",
      """
      微信|公众号|客户端|邮件|電子報|app|APP|メルマガ|ニュースレター|アカウント
      """),
    Pattern("notice", "版权|版權|著作権|转载|轉載", "所有|声明|注明|侵权|聲明|禁止|无断|無断"),
  ]

  /// All words of the patterns, each with the patterns that ask by it and that ask for it.
  private static let finder = PhraseFinder(
    patterns.enumerated().flatMap { index, pattern in
      pattern.asking.map { ($0, Signs(asking: 1 << UInt64(index))) }
        + pattern.object.map { ($0, Signs(object: 1 << UInt64(index))) }
    })

  /// Patterns as bits.
  private struct Signs: Sendable {
    var asking: UInt64 = 0
    var object: UInt64 = 0
  }

  /// Why a paragraph is an appeal of the site's, if it is one.
  static func reason(_ text: String) -> String? {
    let size = text.utf8.count
    guard size < 400, size >= 12 else { return nil }
    var found = Signs()
    finder.forEach(in: text.lowercased()) {
      found.asking |= $0.asking
      found.object |= $0.object
    }
    let both = found.asking & found.object
    guard both != 0 else { return nil }
    return patterns.indices.first { both >> UInt64($0) & 1 == 1 && size < patterns[$0].limit }
      .map { patterns[$0].reason }
  }
}
