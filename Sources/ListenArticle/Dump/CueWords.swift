// SPDX-License-Identifier: GPL-3.0-or-later

/// The words behind ``Cue``, folded by ``MonthNames/folded(_:)``: English, Spanish, Arabic.
enum CueWords {
  /// Whole blocks.
  static let labels: [String: Cue] = table([  // the first list that has a label wins
    .advertisement: """
    advertisement|advertisements|ad|ads|sponsored|sponsored content|story continues below
    story continues below advertisement|article continues below|continue reading the main story
    supported by|promoted|paid content|advertisement - scroll to continue|publicidad|anuncio
    patrocinado|اعلان|اعلانات|محتوى ممول|advert|article continues after ad
    """,
    .sharing: """
    share|shares|share this|share this article|share this story|share on facebook|share on twitter
    share via email|facebook|twitter|linkedin|whatsapp|telegram|pinterest|email|e-mail|reddit
    messenger|instagram|youtube|flipboard|tumblr|copy link|copy this link|link copied|x|tweet
    url copied|copy link url copied|compartir|compartir en facebook|compartir en twitter|comparte
    enviar|شارك|مشاركه|مشاركة|شارك على|فيسبوك|تويتر|واتساب|تلغرام|تيليغرام|انستغرام|يوتيوب|نسخ الرابط
    share this with|close share panel|follow|follow us|siguenos|تابعنا|google+|rss|pocket
    """,
    .control: """
    listen|listen to this article|listen live|watch|watch live|live|play|play video|pause|print
    log in|login|sign in|sign up|register|subscribe|search|menu|close|skip|next|previous|back
    back to top|top|home|show more|load more|see more|see all|view all|all|read more|expand
    toggle navigation|save|bookmark|download|reply|report|like|dislike|loading|get short url
    replay|full screen|fullscreen|video|photos|gallery|escuchar|escucha|ver|ver mas|ver todo|cerrar
    buscar|menu principal|iniciar sesion|registrarse|imprimir|guardar|secciones|portada|inicio
    leer mas|suscribase|suscribirse|suscribete|استمع|استمع الى المقال|شاهد|بحث|القائمه|القائمة|الكل
    المزيد|اقرا المزيد|طباعه|طباعة|حفظ|تسجيل الدخول|الرئيسيه|الرئيسية|اشترك|بث مباشر|تشغيل|slogan
    hide caption|toggle caption|enlarge|enlarge this image|view gallery|read less
    skip to content|skip to main content|ir al contenido|saltar al contenido|انتقل الى المحتوى
    breaking|breaking news|ultima hora|عاجل|en vivo|en directo|مباشر|listening|contribute
    """,
    .related: """
    related|related news|related articles|related stories|related story|related content|related topics
    related links|read also|also read|see also|more on this|more on this story|more on this topic
    recommended|in this story|noticias relacionadas|relacionadas|relacionado|articulos relacionados
    lea tambien|lee tambien|le puede interesar|te puede interesar|mas informacion|notas relacionadas
    اخبار متعلقه|اخبار متعلقة|اخبار ذات صله|اخبار ذات صلة|ذات صله|ذات صلة|مواضيع ذات صله|مواضيع ذات صلة
    موضوعات متعلقه|موضوعات متعلقة|مواضيع متعلقة|اقرا ايضا|قد يهمك|قد يعجبك ايضا|مقالات ذات صلة
    don't miss|related coverage|related video|related videos|read more on this|you may also like
    you might also like|recommended for you|recommended stories|read this next|read more about|more
    """,
    .ending: """
    most read|most popular|most viewed|most watched|read next|up next|next up|trending|trending now
    popular|popular now|latest|latest news|latest stories|top stories|more stories|more news|editors' picks
    editor's picks|from the web|around the web
    coverage|promoted stories|sponsored stories|more from|elsewhere on the web
    what to read next|read more news|about the author|about us|contact us|privacy policy|terms of use
    site index|site map|site information navigation|lo mas leido|lo mas visto|mas leidas|mas leido
    mas vistas|siga leyendo|sigue leyendo|ultimas noticias|mas noticias|recomendados
    quienes somos|contacto|الاكثر قراءه|الاكثر قراءة|الاكثر مشاهده|الاكثر مشاهدة|الاكثر شيوعا|اخر الاخبار
    احدث الاخبار|من نحن|اتصل بنا|المزيد من|تغطيه|تغطية|اخترنا لك|top news|more videos
    news in pictures|features|elsewhere|why you can trust bbc news|most shared|newsletters|newsletter
    """,
    .comments: """
    comments|comment|leave a comment|leave a reply|conversation|join the conversation|post a comment
    add a comment|view comments|comentarios|deja un comentario|deja una respuesta|التعليقات|تعليقات
    اترك تعليقا|اضف تعليقا|leave a comment cancel reply|leave a reply cancel reply|top comments
    show comments|load comments|reader comments|comments section|join the discussion|discussion
    """,
    .tags: """
    tags|tag|topics|topic|filed under|keywords|etiquetas|etiqueta|temas|palabras clave|archivado en
    الوسوم|وسوم|كلمات مفتاحيه|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلاليه|كلمات دلالية|مواضيع|tags for this article
    """,
    .credit: "photo|image|image caption|image source|image copyright|foto|صوره|صورة",
  ])

  /// Beginnings of short blocks.
  static let prefixes = finder([
    ("share this", .sharing), ("share on ", .sharing), ("share via", .sharing),
    ("share with", .sharing), ("follow us", .sharing), ("follow @", .sharing),
    ("compartir en", .sharing), ("tweet this", .sharing), ("شارك على", .sharing),
    ("read more:", .related), ("read also:", .related), ("also read:", .related),
    ("related:", .related), ("see also:", .related), ("more:", .related), ("watch:", .related),
    ("read more about", .related), ("más:", .related), ("lea tambien:", .related),
    ("lee tambien:", .related), ("lea mas:", .related), ("اقرا ايضا", .related),
    ("اقرا المزيد", .related), ("شاهد ايضا", .related), ("شاهد:", .related), ("read:", .related),
    ("don't miss:", .related), ("in pictures:", .related), ("video:", .related),
    ("more from ", .ending), ("more on ", .related), ("most read", .ending),
    ("trending on", .ending), ("popular on", .ending), ("latest from", .ending),
    ("image copyright", .credit), ("image caption", .credit), ("image source", .credit),
    ("image credit", .credit), ("photo credit", .credit), ("photo:", .credit),
    ("photo by", .credit), ("photograph:", .credit), ("picture:", .credit), ("image:", .credit),
    ("foto:", .credit), ("getty images", .credit), ("© ", .notice), ("copyright ", .notice),
    ("(c) ", .notice), ("http://", .control), ("https://", .control), ("www.", .control),
    ("skip to", .control), ("you are here", .control), ("top rated comments", .comments),
    ("sign up", .notice), ("log in", .control), ("click here", .control),
    ("tap here", .control), ("twitter post by", .control),
    ("end of twitter post", .control), ("media caption", .credit),
    ("leave a comment", .comments), ("leave a reply", .comments), ("image:", .credit),
    ("más sobre ", .related),
  ])

  /// Pieces of blocks of up to sixty words.
  static let phrases = finder([
    ("all rights reserved", .notice), ("todos los derechos reservados", .notice),
    ("جميع الحقوق محفوظه", .notice), ("جميع الحقوق محفوظة", .notice),
    ("sign up for our", .notice), ("sign up to our", .notice), ("subscribe to our", .notice),
    ("our newsletter", .notice), ("daily newsletter", .notice), ("newsletter here", .notice),
    ("suscribete a nuestr", .notice), ("nuestro boletin", .notice), ("النشره البريديه", .notice),
    ("نشرتنا البريدية", .notice), ("uses cookies", .notice), ("use cookies", .notice),
    ("utiliza cookies", .notice), ("utilizamos cookies", .notice),
    ("ملفات تعريف الارتباط", .notice),
    ("privacy policy", .notice), ("politica de privacidad", .notice), ("terms of service", .notice),
    ("terms and conditions", .notice), ("سياسه الخصوصيه", .notice), ("سياسة الخصوصية", .notice),
    ("breaking news emails", .notice), ("breaking news alerts", .notice), ("your inbox", .notice),
    ("delivered weekday", .notice), ("like this story? share", .sharing),
    ("share it with a friend", .sharing),
    ("open in a new window", .control), ("external sites", .notice), ("follow us on", .notice),
    ("siguenos en", .notice), ("تابعونا على", .notice), ("enable javascript", .notice),
    ("javascript is disabled", .notice), ("browser does not support", .notice),
    ("ad blocker", .notice), ("adblocker", .notice), ("download our app", .notice),
    ("get the app", .notice), ("letters to the editor", .notice), ("click here to", .notice),
  ])

  /// What stands beside a number.
  static let counted: [String: Cue] = table([
    .readingTime: """
    min read|minute read|minutes read|min|mins read|minutes|read|min de lectura|minutos de lectura
    minuto de lectura|lectura de min|دقائق للقراءه|دقائق للقراءة|دقيقه للقراءه|دقيقة للقراءة|دقائق قراءة
    قراءه دقائق|قراءة دقائق|دقيقة قراءة|دقائق|lectura minutos|read time min
    """,
    .sharing: """
    shares|share|likes|views|retweets|compartidos|compartido|veces compartido|مشاركه|مشاركة|مشاركات
    مشاهده|مشاهدة|reads|vistas|visitas|shares on facebook
    """,
    .comments: "comments|comment|comentarios|comentario|تعليق|تعليقات|تعليقا",
  ])

  private static func finder(_ list: [(String, Cue)]) -> PhraseFinder<Cue> {
    PhraseFinder(list.map { (MonthNames.folded($0.0), $0.1) })
  }

  private static func table(_ lists: KeyValuePairs<Cue, String>) -> [String: Cue] {
    var table: [String: Cue] = [:]
    for (cue, list) in lists {
      for label in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let key = MonthNames.folded(String(label))
        if table[key] == nil { table[key] = cue }
      }
    }
    return table
  }
}
