// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

extension EndingWords {
  /// The words of English, German, French, Spanish, Italian, Portuguese and Dutch.
  static let west: [String: Words] = [
    "en": Words(
      related: """
        related|related articles|related stories|related posts|related news|related content|\
        related links|\
        related topics|related reading|further reading|read more|read next|more on this|\
        more on this story|\
        more on this topic|more stories|more news|more from us|more from this author|recommended|\
        recommended for you|\
        recommended reading|recommended articles|you may also like|you might also like|\
        you may like|\
        you might like|you might also be interested in|you may also be interested in|most read|\
        most popular|\
        trending|trending now|popular posts|recent posts|latest news|latest posts|\
        latest articles|other articles|other news|up next|\
        what to read next|don't miss|see also|also read|similar posts|similar articles|\
        next article|previous article|log in|login|my account|session expired|\
        was this article helpful|was this page helpful|\
        preview of the next article|more articles|external links|useful links
        """,
      comments: """
        comments|leave a comment|leave a reply|post a comment|add a comment|write a comment|\
        join the conversation|\
        join the discussion|what do you think|responses|reader comments|discussion|your comment|\
        reviews|customer reviews
        """,
      author: """
        about the author|about the authors|about the writer|author bio|about us|written by|\
        about this article|article by|\
        meet the author|about the company|about our company
        """,
      notes: """
        references|footnotes|notes|endnotes|sources|works cited|bibliography|citations|\
        editor's note|editor’s note|\
        editors' note|image credits|photo credits|credits|article sources|disclaimer|\
        advertising disclosure|disclosure
        """,
      contact: """
        contact|contact us|media contact|press contact|media contacts|for more information|\
        for further information|\
        contact information|media enquiries|media inquiries|press office|notes to editors
        """,
      newsletter: """
        newsletter|sign up|subscribe|stay informed|stay up to date|get our newsletter|\
        join our newsletter|\
        sign up for our newsletter|support us|support our work|donate|follow us|share this|\
        share this article|share this post|share
        """,
      tags: "tags|topics|filed under|categories|keywords|posted in|labels"),
    "de": Words(
      related: """
        mehr zum thema|zum thema|weitere artikel|weitere beiträge|weitere themen|\
        weitere informationen|weitere infos|\
        weitere meldungen|weitere nachrichten|mehr artikel|mehr beiträge|mehr aus|mehr dazu|\
        ähnliche artikel|ähnliche beiträge|\
        ähnliche themen|ähnliche inhalte|verwandte artikel|verwandte themen|verwandte beiträge|\
        passend dazu|\
        passend zum thema|das könnte sie auch interessieren|das könnte dich auch interessieren|\
        das könnte ihnen auch gefallen|das könnte dir auch gefallen|auch interessant|\
        auch interessant für dich|lesen sie auch|lies auch|\
        lesen sie mehr|lesen sie dazu auch|lesetipps|lesetipp|meistgelesen|meistgelesene artikel|\
        beliebte artikel|beliebte beiträge|\
        neueste artikel|neueste beiträge|letzte beiträge|aktuelle beiträge|aktuelle meldungen|\
        empfehlungen|\
        empfehlungen der redaktion|empfehlungen aus der redaktion|empfohlene artikel|top-artikel|\
        top artikel|links|linktipps|\
        weiterführende links|weiterführende informationen|entdecken sie jetzt|jetzt entdecken|\
        diese artikel könnten sie auch interessieren|\
        diese artikel könnten sie ebenfalls interessieren|\
        diese themen könnten sie auch interessieren|\
        dies könnte sie auch interessieren|vorschau auf den nächsten artikel|nächster artikel|\
        vorheriger artikel|\
        nächster beitrag|vorheriger beitrag|beitragsnavigation|artikel zum thema|\
        beiträge zum thema|mehr lesen|weiterlesen|\
        mehr von|interessante artikel|anmelden|login|mein konto|sitzung ist abgelaufen|\
        war dieser artikel hilfreich|war dieser beitrag hilfreich|siehe auch|downloads|download|\
        zurück zur übersicht|zurück|themen
        """,
      comments: """
        kommentare|kommentar|kommentar schreiben|kommentar verfassen|kommentar hinterlassen|\
        schreibe einen kommentar|\
        schreiben sie einen kommentar|hinterlasse einen kommentar|\
        hinterlassen sie einen kommentar|einen kommentar hinterlassen|\
        einen kommentar schreiben|kommentieren|jetzt kommentieren|diskussion|diskutieren sie mit|\
        antworten|antwort hinterlassen|\
        antwort abbrechen|deine meinung|ihre meinung|leserkommentare|leserbriefe|\
        noch keine kommentare|bewertungen|\
        noch keine bewertungen|kundenbewertungen|diesen artikel bewerten|bewerten sie diesen artikel
        """,
      author: """
        über den autor|über die autorin|über die autoren|über den verfasser|zum autor|\
        zur autorin|zur person|der autor|\
        die autorin|die autoren|autor|autorin|autoren|über uns|über mich|über das unternehmen|\
        artikel von|geschrieben von|\
        verfasst von|veröffentlicht von
        """,
      notes: """
        quellen|quelle|quellen und links|quellenangaben|quellennachweis|literatur|\
        literaturverzeichnis|literaturangaben|\
        literaturhinweise|fußnoten|fussnoten|anmerkungen|anmerkung|einzelnachweise|nachweise|\
        bildnachweis|bildquelle|bildquellen|bildrechte|\
        fotonachweis|fotos|haftungsausschluss|hinweis der redaktion|anmerkung der redaktion|\
        quellen ausblenden|quellen anzeigen|\
        transparenzhinweis|impressum|disclaimer|alle angaben ohne gewähr
        """,
      contact: """
        kontakt|pressekontakt|ansprechpartner|ansprechpartnerin|ihr ansprechpartner|\
        ihre ansprechpartner|\
        ihre ansprechpartnerin|für rückfragen|rückfragen|rückfragen bitte an|weitere auskünfte|\
        kontakt für medien|\
        medienkontakt|presse|pressestelle|kontakt für journalisten|ansprechpersonen|\
        kontaktieren sie uns|kontaktformular
        """,
      newsletter: """
        newsletter|newsletter abonnieren|newsletter anmelden|jetzt abonnieren|abonnieren|\
        jetzt anmelden|teilen|artikel teilen|\
        beitrag teilen|diesen artikel teilen|diesen beitrag teilen|teilen mit|\
        teilen sie dies mit|teile dies mit|weitersagen|folgen sie uns|\
        folge uns|unterstützen sie uns|unterstütze uns|spenden|jetzt spenden|gefällt mir|merken|\
        drucken|seite drucken
        """,
      tags: """
        tags|schlagwörter|schlagworte|stichworte|stichwörter|kategorien|kategorie|themenbereiche|\
        rubriken|abgelegt unter
        """),
    "fr": Words(
      related: """
        à lire aussi|lire aussi|a lire aussi|à lire également|lire également|voir aussi|\
        à voir aussi|articles liés|articles similaires|\
        articles connexes|sur le même sujet|sur le même thème|dans la même rubrique|\
        vous aimerez aussi|cela peut vous intéresser|\
        ces articles pourraient vous intéresser|ça peut vous intéresser|à ne pas manquer|\
        les plus lus|les plus populaires|\
        derniers articles|articles récents|pour aller plus loin|en savoir plus|\
        l'auteur vous recommande|recommandé pour vous|nos recommandations|\
        article suivant|article précédent|se connecter|cet article vous a-t-il été utile|\
        plus d'articles|liens utiles|liens
        """,
      comments: """
        commentaires|commentaire|laisser un commentaire|ajouter un commentaire|\
        laissez un commentaire|poster un commentaire|réagir|\
        vos réactions|réactions|votre commentaire|répondre|annuler la réponse
        """,
      author: """
        à propos de l'auteur|à propos de l’auteur|a propos de l'auteur|l'auteur|l’auteur|\
        à propos|qui sommes-nous
        """,
      notes: """
        notes|sources|références|bibliographie|crédits photos|crédits photo|crédit photo|crédits|\
        note de la rédaction|mentions légales
        """,
      contact: "contact|contacts|contact presse|contacts presse|contactez-nous|renseignements",
      newsletter: """
        newsletter|abonnez-vous|s'abonner|inscrivez-vous|partager|partagez|partager cet article|\
        partagez cet article|suivez-nous|\
        faire un don|soutenez-nous|imprimer
        """,
      tags: "mots-clés|mots clés|étiquettes|catégories|thèmes|tags"),
    "es": Words(
      related: """
        te puede interesar|también te puede interesar|te podría interesar|te puede gustar|\
        puede interesarte|quizás te interese|\
        le puede interesar|lee también|lea también|lee además|lea además|leer también|leer más|\
        ver también|vea también|ver más|\
        noticias relacionadas|notas relacionadas|artículos relacionados|contenido relacionado|\
        contenidos relacionados|\
        entradas relacionadas|temas relacionados|relacionados|relacionadas|relacionado|\
        más noticias|más información|más sobre|\
        más leídas|lo más leído|lo más visto|lo último|últimas noticias|recomendados|\
        recomendadas|recomendamos|recomendado|\
        te recomendamos|le recomendamos|no te pierdas|siga leyendo|sigue leyendo|\
        artículo anterior|artículo siguiente|\
        siguiente artículo|otros artículos|enlaces externos|véase también
        """,
      comments: """
        comentarios|comentario|deja un comentario|deja una respuesta|dejar un comentario|\
        deje un comentario|escribe un comentario|\
        cancelar respuesta|añadir comentario|sin comentarios|opiniones
        """,
      author: """
        sobre el autor|sobre la autora|acerca del autor|acerca de|el autor|la autora|\
        sobre nosotros|quiénes somos
        """,
      notes: """
        notas|referencias|fuentes|bibliografía|créditos|nota de la redacción|nota del editor|\
        aviso legal
        """,
      contact: "contacto|contactos|contacto de prensa|contáctenos|contáctanos",
      newsletter: """
        boletín|newsletter|suscríbete|suscríbase|suscripción|compartir|comparte|comparte esto|\
        comparte esta noticia|síguenos|síganos|\
        dona|donar|apóyanos|imprimir
        """,
      tags: "etiquetas|temas|categorías|tags|palabras clave|archivado en"),
    "it": Words(
      related: """
        leggi anche|leggi tutto|articoli correlati|articoli simili|notizie correlate|\
        potrebbe interessarti|potrebbe interessarti anche|\
        ti potrebbe interessare|potrebbero interessarti|vedi anche|i più letti|più letti|\
        ultime notizie|altri articoli|per approfondire|\
        contenuti correlati|articolo precedente|articolo successivo|collegamenti esterni
        """,
      comments: """
        commenti|commento|lascia un commento|scrivi un commento|rispondi|lascia una risposta|\
        annulla risposta
        """,
      author: "sull'autore|l'autore|informazioni sull'autore|chi siamo|autore",
      notes: """
        note|fonti|riferimenti|bibliografia|crediti
        """,
      contact: """
        contatti|contatto|contatti stampa|ufficio stampa
        """,
      newsletter: """
        newsletter|iscriviti|iscriviti alla newsletter|abbonati|condividi|condividi su|\
        condividi questo articolo|seguici|dona ora|stampa
        """,
      tags: "tag|argomenti|categorie|etichette"),
    "pt": Words(
      related: """
        leia também|leia mais|veja também|veja mais|saiba mais|notícias relacionadas|\
        artigos relacionados|conteúdo relacionado|\
        matérias relacionadas|posts relacionados|relacionados|relacionadas|mais lidas|mais lidos|\
        últimas notícias|mais notícias|\
        você também pode gostar|pode lhe interessar|recomendados|recomendamos|artigo anterior|\
        próximo artigo
        """,
      comments: """
        comentários|comentário|deixe um comentário|deixe uma resposta|deixe o seu comentário|\
        comente|cancelar resposta
        """,
      author: """
        sobre o autor|sobre a autora|o autor|quem somos|sobre nós
        """,
      notes: """
        notas|referências|fontes|bibliografia|créditos
        """,
      contact: "contato|contacto|contatos|fale conosco|contactos",
      newsletter: """
        newsletter|assine|inscreva-se|subscreva|compartilhe|compartilhar|partilhar|partilhe|\
        siga-nos|doe|imprimir
        """,
      tags: "etiquetas|temas|categorias|tags|palavras-chave|marcadores"),
    "nl": Words(
      related: """
        lees ook|lees meer|lees verder|gerelateerd|gerelateerde artikelen|gerelateerde berichten|\
        meer over dit onderwerp|meer nieuws|\
        meer artikelen|meest gelezen|misschien vind je dit ook leuk|bekijk ook|zie ook|\
        aanbevolen|laatste nieuws|ook interessant|\
        volgende artikel|vorige artikel
        """,
      comments: """
        reacties|reactie|reageer|plaats een reactie|geef een reactie|laat een reactie achter|\
        reactie annuleren
        """,
      author: """
        over de auteur|over de auteurs|over ons|auteur
        """,
      notes: """
        bronnen|bron|noten|voetnoten|referenties|fotocredits
        """,
      contact: "contact|perscontact|neem contact op|noot voor de redactie",
      newsletter: """
        nieuwsbrief|abonneer|schrijf je in|aanmelden|delen|deel dit artikel|deel dit|volg ons|\
        doneer
        """,
      tags: """
        tags|onderwerpen|categorieën|trefwoorden
        """),
  ]
}
