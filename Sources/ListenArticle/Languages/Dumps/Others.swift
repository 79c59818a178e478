// SPDX-License-Identifier: GPL-3.0-or-later

extension DumpWords {
  package static let french = DumpWords(
    labels: [
      .advertisement: "publicité|annonce|sponsorisé|contenu sponsorisé",
      .sharing: """
      partager|partager sur|partager cet article|partagez|envoyer|envoyer par mail|suivez-nous
      copier le lien|# partages
      """,
      .readingTime: """
      # min de lecture|# minutes de lecture|temps de lecture|lecture # min|temps de lecture # min
      """,
      .control: """
      menu|recherche|rechercher|accueil|connexion|se connecter|s'abonner|s'inscrire|fermer|imprimer
      lire la suite
      voir plus|voir tout|suivant|précédent|retour|aller au contenu|haut de page|écouter|en direct
      enregistrer
      """,
      .related: """
      à lire aussi|lire aussi|articles liés|articles similaires|sur le même sujet|voir aussi
      en savoir plus|articles connexes
      """,
      .ending: """
      les plus lus|le plus lu|derniers articles|articles récents|à propos|contact|mentions légales
      nous contacter
      politique de confidentialité|plan du site|newsletter|catégories|archives|à la une
      qui sommes-nous|cgu
      """,
      .comments: """
      commentaires|commentaire|laisser un commentaire|# commentaires|# commentaire|réagir|répondre
      """,
      .tags: "mots-clés|étiquettes|sujets|thèmes|tags",
      .credit: "photo|crédit|crédits|crédit photo|légende|image",
    ],
    prefixes: [
      .related: "lire aussi|à lire aussi|voir aussi", .credit: "crédit photo|photo de|crédits",
      .notice: """
      abonnez-vous|inscrivez-vous|votre adresse|ce site utilise|en poursuivant
      nous utilisons des cookies
      """,
      .control: "aller au|vous êtes ici|cliquez ici",
    ],
    phrases: [
      .notice: """
      tous droits réservés|utilise des cookies|politique de confidentialité|notre newsletter
      champs obligatoires
      adresse e-mail ne sera pas publiée
      """
    ],
    weekdays: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    authorLabels: "par|auteur|rédigé",
    ago: "il y a|hier",
    agencies: "afp",
    pictures: "photo|crédit|légende",
    address: "vous|votre|vos|tu|ton",
    speaker: "je|mon|ma|mes|nous|notre", published: "publié|modifié|mis|publiée|actualisé",
    sources: "source", site: "cookies|newsletter|commentaire|connexion|confidentialité|site")

  package static let portuguese = DumpWords(
    labels: [
      .advertisement: "publicidade|anúncio|continua após a publicidade|patrocinado",
      .sharing: "compartilhar|compartilhe|partilhar|partilhe|siga-nos|copiar link|enviar",
      .readingTime: "# min de leitura|# minutos de leitura|tempo de leitura",
      .control: """
      menu|buscar|busca|pesquisar|início|entrar|assine|fechar|imprimir|leia mais|ver mais|ver tudo
      próximo|ouvir|ao vivo|ir para o conteúdo
      """,
      .related: """
      leia também|leia mais|veja também|notícias relacionadas|relacionadas|saiba mais
      artigos relacionados
      """,
      .ending: """
      mais lidas|mais lidos|últimas notícias|sobre|contato|contacto|quem somos
      política de privacidade|recomendados|categorias|arquivo
      """,
      .comments: """
      comentários|comentário|deixe um comentário|# comentários|deixe uma resposta|responder
      """,
      .tags: "tags|palavras-chave|temas|etiquetas|assuntos", .credit: "foto|imagem|crédito|legenda",
    ],
    prefixes: [
      .related: "leia também|veja também",
      .notice: "assine|receba|este site|seu endereço",
      .credit: "foto de",
    ],
    phrases: [
      .notice: """
      todos os direitos reservados|política de privacidade|nossa newsletter|campos obrigatórios
      """
    ],
    weekdays: "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo",
    authorLabels: "por|autor|redação",
    ago: "há|ontem",
    agencies: "lusa",
    pictures: "foto|imagem|reprodução|divulgação",
    address: "você|seu|sua|teu|tua",
    speaker: "eu|meu|minha|nós|nosso",
    published: "publicado|atualizado|publicada",
    sources: "fonte|fontes", site: "cookies|comentários|newsletter|assine")

  package static let italian = DumpWords(
    labels: [
      .advertisement: "pubblicità|annuncio|sponsorizzato",
      .sharing: "condividi|condividi su|seguici|invia|copia link",
      .readingTime: "# min di lettura|# minuti di lettura|tempo di lettura",
      .control: """
      menu|cerca|home|accedi|registrati|abbonati|chiudi|stampa|leggi tutto|continua|avanti
      indietro|ascolta|vai al contenuto
      """,
      .related: """
      leggi anche|articoli correlati|vedi anche|potrebbe interessarti|correlati|per approfondire
      """,
      .ending: """
      più letti|i più letti|ultime notizie|chi siamo|contatti|privacy|archivio|categorie
      articoli recenti|note legali
      """,
      .comments: "commenti|commento|lascia un commento|# commenti|rispondi",
      .tags: "tag|argomenti|etichette|temi",
      .credit: "foto|immagine|crediti|didascalia",
    ],
    prefixes: [
      .related: "leggi anche",
      .notice: "iscriviti|questo sito|il tuo indirizzo|i campi obbligatori",
    ],
    phrases: [
      .notice: """
      tutti i diritti riservati|utilizza cookie|informativa sulla privacy|nostra newsletter
      """
    ],
    weekdays: "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    authorLabels: "di|autore|redazione",
    ago: "fa|ieri",
    agencies: "ansa|adnkronos",
    pictures: "foto|immagine",
    address: "tuo|tua|vostro|tu",
    speaker: "io|mio|mia|noi|nostro", published: "pubblicato|aggiornato", sources: "fonte|fonti",
    site: "cookie|newsletter|commento|privacy|sito")

  package static let dutch = DumpWords(
    labels: [
      .advertisement: "advertentie|advertenties",
      .sharing: "delen|deel|deel dit|deel dit artikel|volg ons",
      .readingTime: "# min leestijd|leestijd",
      .control: """
      menu|zoeken|home|inloggen|aanmelden|abonneren|sluiten|printen|lees meer|meer|volgende|vorige
      terug
      """,
      .related: "lees ook|lees verder|gerelateerd|gerelateerde artikelen|meer over|zie ook",
      .ending: """
      meest gelezen|laatste nieuws|over ons|contact|privacy|archief|categorieën|recente berichten
      """,
      .comments: "reacties|reactie|geef een reactie|# reacties|reageer",
      .tags: "tags|onderwerpen|trefwoorden",
      .credit: "foto|beeld|bron",
    ],
    prefixes: [.related: "lees ook", .notice: "schrijf je in|meld je aan|deze website"],
    phrases: [.notice: "alle rechten voorbehouden|gebruikt cookies|onze nieuwsbrief"],
    weekdays: "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    authorLabels: "door|auteur",
    ago: "geleden|gisteren",
    agencies: "anp",
    pictures: "foto|beeld",
    address: "u|uw|je|jouw|jij",
    speaker: "ik|mijn|wij|ons",
    published: "gepubliceerd|bijgewerkt|geplaatst",
    sources: "bron",
    site: "cookies|nieuwsbrief|reacties|website")

  package static let polish = DumpWords(
    labels: [
      .advertisement: "reklama|ogłoszenie", .sharing: "udostępnij|podziel się|obserwuj",
      .control: """
      menu|szukaj|strona główna|zaloguj|zaloguj się|zarejestruj|zamknij|drukuj|czytaj więcej
      więcej|dalej|wstecz
      """,
      .related: "czytaj także|czytaj też|zobacz także|zobacz też|podobne artykuły|powiązane",
      .ending: """
      najczęściej czytane|najnowsze|o nas|kontakt|polityka prywatności|kategorie|archiwum
      regulamin
      """,
      .comments: "komentarze|komentarz|dodaj komentarz|# komentarze|# komentarzy",
      .tags: "tagi|tematy",
      .credit: "fot|zdjęcie|foto",
    ],
    prefixes: [.related: "czytaj także|zobacz także", .notice: "zapisz się|ta strona|twój adres"],
    phrases: [
      .notice: """
      wszelkie prawa zastrzeżone|pliki cookies|plików cookies|polityka prywatności
      """
    ],
    weekdays: "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
    authorLabels: "autor|autorka",
    ago: "temu|wczoraj",
    agencies: "pap",
    pictures: "fot|zdjęcie",
    address: "twój|twoje|ciebie|państwa",
    speaker: "ja|mój|moje|my|nasz",
    published: "opublikowano|aktualizacja|data",
    sources: "źródło",
    site: "cookies|newsletter|komentarz")

  package static let russian = DumpWords(
    labels: [
      .advertisement: "реклама|на правах рекламы",
      .sharing: "поделиться|подписаться|вконтакте|одноклассники|телеграм",
      .control: """
      меню|поиск|главная|войти|регистрация|закрыть|печать|подробнее|читать далее|далее|назад|ещё
      показать ещё
      """,
      .related: "читайте также|смотрите также|по теме|материалы по теме|похожие статьи",
      .ending: """
      самое читаемое|популярное|последние новости|новости|о нас|контакты|рубрики|архив
      политика конфиденциальности
      """,
      .comments: """
      комментарии|комментарий|добавить комментарий|оставить комментарий|# комментариев|ответить
      """,
      .tags: "теги|метки|темы",
      .credit: "фото|изображение|фотография",
    ],
    prefixes: [
      .related: "читайте также|смотрите также",
      .notice: "подпишитесь|подписывайтесь",
      .credit: "фото",
    ],
    phrases: [.notice: "все права защищены|файлы cookie|политика конфиденциальности"],
    weekdays: "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
    authorLabels: "автор|текст",
    ago: "назад|вчера",
    agencies: "тасс|интерфакс",
    pictures: "фото|фотография",
    address: "вы|вам|ваш|ваши|вас",
    speaker: "я|мой|мне|мы|наш",
    published: "опубликовано|обновлено",
    sources: "источник",
    site: "cookie|комментарии|подписка|сайт")

  package static let chinese = DumpWords(
    labels: [
      .advertisement: "广告|廣告",
      .sharing: "分享|分享到|微信|微博|关注",
      .control: "首页|搜索|登录|注册|返回顶部|返回|关闭|打印|更多|下一页|上一页",
      .related: "相关阅读|相关新闻|相关文章|延伸阅读|相關新聞", .ending: "热门文章|最新文章|最新新闻|关于我们|联系我们|热点|推荐阅读|友情链接|版权声明",
      .comments: "评论|发表评论|网友评论", .tags: "标签|关键词", .credit: "图片|图",
    ],
    phrases: [.notice: "版权所有|保留所有权利|未经授权"], authorLabels: "作者|记者|编辑", agencies: "新华社|中新社",
    pictures: "图|摄影", published: "发布|更新|时间", sources: "来源|来源于", site: "版权|评论")
}
