// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

extension EndingWords {
  /// The words of the other languages.
  static let world: [String: Words] = [
    "pl": Words(
      related: """
        czytaj także|czytaj również|czytaj więcej|czytaj też|zobacz także|zobacz też|\
        zobacz również|zobacz więcej|powiązane artykuły|\
        powiązane|podobne artykuły|podobne wpisy|podobne|polecane|polecamy|polecane artykuły|\
        najczęściej czytane|najnowsze|\
        najnowsze wpisy|może cię zainteresować|mogą cię zainteresować|przeczytaj także|\
        przeczytaj również|przeczytaj też|\
        warto przeczytać|inne przepisy|logowanie|więcej na ten temat|poprzedni artykuł|\
        następny artykuł|inne artykuły
        """,
      comments: """
        komentarze|komentarz|dodaj komentarz|skomentuj|napisz komentarz|zostaw komentarz|opinie|\
        anuluj pisanie odpowiedzi
        """,
      author: """
        o autorze|o autorce|o nas|autor|autorka|autorzy
        """, notes: "przypisy|źródła|źródło|bibliografia|fot",
      contact: """
        kontakt|kontakt dla mediów|kontakt prasowy
        """,
      newsletter: """
        newsletter|zapisz się|subskrybuj|udostępnij|podziel się|obserwuj nas|wesprzyj nas|drukuj
        """,
      tags: "tagi|tematy|kategorie|słowa kluczowe"),
    "sv": Words(
      related: """
        läs mer|läs också|läs även|relaterat|relaterade artiklar|mest läst|mer om|fler artiklar|\
        se också|senaste nytt
        """,
      comments: """
        kommentarer|kommentera|lämna ett svar|skriv en kommentar|diskussion
        """, author: "om författaren|om oss|skribent", notes: "källor|källa|fotnoter|referenser",
      contact: "kontakt|presskontakt",
      newsletter: """
        nyhetsbrev|prenumerera|dela|dela artikeln|följ oss
        """, tags: "taggar|ämnen|kategorier"),
    "da": Words(
      related: """
        læs også|læs mere|relaterede artikler|relateret|mest læste|se også|les også|les mer|\
        mer om|relaterte artikler|mest lest
        """,
      comments: """
        kommentarer|kommentér|skriv en kommentar|skriv et svar|legg igjen en kommentar|kommenter
        """, author: "om forfatteren|om os|om oss", notes: "kilder|kilde|fodnoter|noter|fotnoter",
      contact: "kontakt|pressekontakt",
      newsletter: """
        nyhedsbrev|abonner|tilmeld|del|del artiklen|følg os|nyhetsbrev
        """, tags: "emner|kategorier|tags|stikkord"),
    "fi": Words(
      related: """
        lue seuraavaksi|lue myös|lue lisää|luetuimmat|katso myös|aiheeseen liittyvää|\
        suosittelemme|uusimmat
        """,
      comments: """
        kommentit|kommentoi|jätä kommentti|keskustelu
        """, author: "kirjoittaja|tietoa meistä",
      notes: "lähteet|lähde|viitteet", contact: "yhteystiedot|lisätietoja|ota yhteyttä",
      newsletter: """
        uutiskirje|tilaa uutiskirje|jaa|jaa artikkeli
        """, tags: "avainsanat|aiheet|kategoriat"),
    "tr": Words(
      related: """
        ilgili haberler|ilgili yazılar|benzer haberler|benzer yazılar|\
        bunlar da ilginizi çekebilir|bunu da okuyun|ayrıca bakınız|çok okunanlar|son haberler|\
        önerilen haberler|diğer haberler
        """,
      comments: """
        yorumlar|yorum yap|yorum yazın|bir yanıt yazın|yanıtı iptal et|bir cevap yazın
        """, author: "yazar hakkında|hakkımızda",
      notes: """
        kaynaklar|kaynak|kaynakça|dipnotlar|notlar
        """,
      contact: "iletişim", newsletter: "bülten|abone ol|paylaş|bizi takip edin",
      tags: "etiketler|konular|kategoriler"),
    "ru": Words(
      related: """
        читайте также|читать также|читайте ещё|смотрите также|см. также|похожие статьи|\
        похожие новости|похожие записи|по теме|материалы по теме|новости по теме|другие новости|\
        ещё по теме|самое читаемое|популярное|рекомендуем|последние новости|ссылки
        """,
      comments: """
        комментарии|комментировать|оставить комментарий|добавить комментарий|отменить ответ|\
        обсуждение|отзывы
        """, author: "об авторе|об авторах|о нас|автор",
      notes: """
        примечания|источники|источник|литература|сноски
        """,
      contact: "контакты|контакты для сми|контакт",
      newsletter: """
        рассылка|подписаться|подпишитесь|поделиться|поделитесь|поддержать
        """, tags: "теги|метки|темы|рубрики|ключевые слова"),
    "uk": Words(
      related: """
        читайте також|дивіться також|схожі статті|за темою|матеріали за темою|інші новини|\
        популярне|останні новини|рекомендуємо
        """,
      comments: """
        коментарі|залишити коментар|додати коментар|скасувати відповідь
        """,
      author: "про автора|про нас|автор", notes: "примітки|джерела|джерело|література",
      contact: "контакти",
      newsletter: """
        підписатися|підпишіться|поділитися|поширити
        """, tags: "теги|мітки|теми|категорії"),
    "cs": Words(
      related: """
        čtěte také|přečtěte si také|související články|související|podobné články|\
        mohlo by vás zajímat|nejčtenější|další články|viz také|doporučujeme
        """,
      comments: """
        komentáře|přidat komentář|diskuse|diskuze
        """,
      author: "o autorovi|o nás|autor", notes: "zdroje|zdroj|poznámky|literatura",
      contact: "kontakt|kontakty", newsletter: "newsletter|odebírat|sdílet|sdílejte",
      tags: "štítky|témata|kategorie|tagy"),
    "ar": Words(
      related: """
        اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|اقرأ المزيد|المزيد|مواضيع ذات صلة|مواضيع متعلقة|\
        أخبار ذات صلة|مقالات ذات صلة|ذات صلة|قد يعجبك أيضا|قد يهمك أيضا|الأكثر قراءة|آخر الأخبار|\
        شاهد أيضا|أخبار متعلقة
        """,
      comments: """
        تعليقات|التعليقات|اترك تعليقا|أضف تعليقا|أضف تعليق|اترك ردا|شارك برأيك
        """,
      author: """
        عن الكاتب|نبذة عن الكاتب|من نحن|عن المؤلف
        """, notes: "المصادر|المراجع|هوامش|الهوامش|ملاحظات",
      contact: "اتصل بنا|للتواصل|تواصل معنا",
      newsletter: """
        النشرة البريدية|اشترك|اشترك الآن|شارك|مشاركة|تابعنا|شارك المقال
        """,
      tags: """
        وسوم|الوسوم|كلمات مفتاحية|كلمات دلالية|التصنيفات|مواضيع
        """),
    "zh": Words(
      related: """
        相关阅读|相关新闻|相关文章|相关报道|相關新聞|相關文章|相關閱讀|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|热门文章|热点新闻|更多新闻|猜你喜欢|上一篇|下一篇|相关链接
        """, comments: "评论|發表評論|发表评论|留言|网友评论|我要评论|發表留言|发表回复",
      author: "关于作者|作者简介|作者簡介|關於作者", notes: "参考文献|參考資料|参考资料|注释|註釋|来源", contact: "联系我们|聯絡我們|联系方式",
      newsletter: "分享|分享到|订阅|訂閱|关注我们", tags: "标签|標籤|关键词|分类"),
    "ja": Words(
      related: """
        関連記事|関連ニュース|関連リンク|あわせて読みたい|こちらもおすすめ|おすすめ記事|おすすめ|人気記事|最新記事|次の記事|前の記事|アクセスランキング|関連
        """, comments: "コメント|コメントを残す|コメントする|コメントを書く|返信をキャンセル",
      author: "著者について|この記事を書いた人|プロフィール|筆者プロフィール|著者", notes: "脚注|参考文献|出典|参考|注釈",
      contact: "お問い合わせ|問い合わせ先|お問い合わせ先", newsletter: "シェア|シェアする|共有|メルマガ|フォローする|この記事をシェア",
      tags: "タグ|カテゴリ|カテゴリー|キーワード"),
    "ko": Words(
      related: """
        관련기사|관련 기사|관련뉴스|관련 뉴스|많이 본 뉴스|인기기사|추천기사|다음 글|이전 글
        """, comments: "댓글|댓글 쓰기|의견", author: "저자 소개|기자 소개", notes: "참고문헌|출처|각주", contact: "문의|연락처",
      newsletter: "공유|구독|공유하기", tags: "태그|키워드"),
    "fa": Words(
      related: """
        بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|همچنین بخوانید|پربازدیدها|خبرهای مرتبط
        """, comments: "نظرات|دیدگاه‌ها|ارسال نظر|نظر شما", author: "درباره نویسنده",
      notes: "منابع|پانویس", contact: "تماس با ما", newsletter: "خبرنامه|اشتراک",
      tags: "برچسب‌ها|برچسب ها"),
    "he": Words(
      related: """
        קראו גם|כתבות נוספות|עוד בנושא|כתבות קשורות|אולי יעניין אותך
        """, comments: "תגובות|הוסף תגובה|כתוב תגובה", author: "על המחבר", notes: "מקורות|הערות",
      contact: "צור קשר", newsletter: "שתף|הרשמה לניוזלטר", tags: "תגיות"),
    "el": Words(
      related: """
        διαβάστε επίσης|διαβάστε ακόμη|σχετικά άρθρα|δείτε επίσης|περισσότερα
        """, comments: "σχόλια|αφήστε ένα σχόλιο", author: "σχετικά με τον συγγραφέα",
      notes: "πηγές|πηγή|σημειώσεις", contact: "επικοινωνία", newsletter: "μοιραστείτε|εγγραφείτε",
      tags: "ετικέτες"),
    "id": Words(
      related: """
        baca juga|berita terkait|artikel terkait|terpopuler|lihat juga|berita lainnya|rekomendasi
        """,
      comments: """
        komentar|tinggalkan komentar|tulis komentar
        """, author: "tentang penulis|penulis", notes: "sumber|referensi|catatan kaki",
      contact: "kontak|hubungi kami", newsletter: "bagikan|berlangganan", tags: "tag|topik|kategori"
    ),
    "ro": Words(
      related: """
        citește și|citeşte şi|articole similare|articole recomandate|vezi și|cele mai citite|\
        știri similare
        """,
      comments: """
        comentarii|lasă un comentariu|adaugă un comentariu
        """, author: "despre autor|despre noi", notes: "surse|sursa|note", contact: "contact",
      newsletter: "abonează-te|distribuie", tags: "etichete|taguri|categorii"),
    "hu": Words(
      related: """
        olvassa el ezt is|kapcsolódó cikkek|kapcsolódó|ajánlott cikkek|legolvasottabb|\
        további cikkek
        """, comments: "hozzászólások|hozzászólás|szólj hozzá", author: "a szerzőről|szerző|rólunk",
      notes: "források|forrás|jegyzetek", contact: "kapcsolat",
      newsletter: "hírlevél|feliratkozás|megosztás", tags: "címkék|kategóriák"),
    "ca": Words(
      related: """
        llegeix també|notícies relacionades|articles relacionats|més informació|relacionats
        """, comments: "comentaris|deixa un comentari", author: "sobre l'autor",
      notes: "notes|fonts|referències", contact: "contacte", newsletter: "comparteix|subscriu-te",
      tags: "etiquetes|categories"),
  ]
}
