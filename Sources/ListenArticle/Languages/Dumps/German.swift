// SPDX-License-Identifier: GPL-3.0-or-later

extension DumpWords {
  package static let german = DumpWords(
    labels: [
      .advertisement: "anzeige|anzeigen|werbung|advertorial|gesponsert|sponsored post|promotion",
      .sharing: """
      teilen|teilen auf|artikel teilen|beitrag teilen|teilen mit|auf facebook teilen
      auf twitter teilen
      per e-mail teilen|weiterempfehlen|empfehlen|twittern|merken|folgen|folge uns|folgen sie uns
      mailen
      link kopieren|per mail|versenden|e-mail senden|diesen beitrag teilen|teilen #|# mal geteilt
      teile diesen beitrag|teilen mit|auf whatsapp teilen|# aufrufe|gefällt mir|gefällt das
      teilen sie
      """,
      .readingTime: """
      # min lesezeit|lesezeit|lesezeit #|lesezeit # min|lesezeit # minuten|# minuten lesezeit
      # minuten
      lesedauer|lesedauer # minuten|ca # min|geschätzte lesezeit # minuten|# min lesedauer
      """,
      .control: """
      menü|suche|suchen|suchen nach|startseite|anmelden|abmelden|registrieren|login|mehr|mehr lesen
      weiterlesen|schließen|zurück|weiter|nächste|vorherige|vorheriger|nächster|drucken
      seite drucken
      zum inhalt|zum inhalt springen|direkt zum inhalt|springe zum inhalt|zur navigation|nach oben
      zum seitenanfang|alle anzeigen|mehr anzeigen|mehr erfahren|mehr laden|vorlesen|warenkorb
      mein konto
      navigation|hauptmenü|hauptnavigation|navigation überspringen|sprache|deutsch|bild vergrößern
      home
      antworten|speichern|downloads|herunterladen|bearbeiten|vergrößern|zur startseite|sie sind hier
      alle akzeptieren|akzeptieren|ablehnen|einstellungen|abonnieren|jetzt abonnieren|zur übersicht
      übersicht
      zurück zur übersicht|vorheriger beitrag|nächster beitrag|vorheriger artikel|nächster artikel
      shop
      details|details anzeigen|absenden|senden|service|toggle navigation|menü schließen|menü öffnen
      """,
      .related: """
      mehr zum thema|zum thema|lesen sie auch|lesen sie mehr|auch interessant
      das könnte sie auch interessieren
      das könnte dich auch interessieren|das könnte sie interessieren|ähnliche artikel
      ähnliche beiträge
      verwandte artikel|verwandte beiträge|verwandte themen|weitere artikel|weitere beiträge
      mehr dazu
      weitere informationen|weiterführende links|passend dazu|siehe auch|lesetipp|mehr zu
      interessante artikel
      das könnte ihnen auch gefallen|weitere themen|weitere links|ähnliche themen|lies auch
      weiterlesen auf
      auch spannend|mehr aus|ähnliche produkte|beliebte artikel|dazu passend|mehr für dich
      """,
      .ending: """
      meistgelesen|meist gelesen|meistgelesene artikel|am meisten gelesen|beliebt|neueste beiträge
      neue beiträge
      neueste artikel|neueste kommentare|aktuelle beiträge|aktuelles|aktuelle meldungen
      aktuelle nachrichten
      weitere news|weitere meldungen|weitere nachrichten|mehr von|über den autor|über die autorin
      der autor
      über uns|über mich|kontakt|impressum|datenschutz|datenschutzerklärung|agb|newsletter|archiv
      archive
      kategorien|schlagwörter|rechtliches|cookie-einstellungen|barrierefreiheit|haftungsausschluss
      sitemap
      karriere|mediadaten|beitragsnavigation|footer|links|partner|unsere partner|presse|jobs
      ansprechpartner
      ansprechpartnerin|pressekontakt|top-themen|themen des tages|folgen sie uns|besuchen sie uns
      meta
      letzte beiträge|letzte kommentare|blogroll|mehr news|nachrichten|empfehlungen
      unsere empfehlungen
      zur person|autor|autorin|öffnungszeiten|adresse|anfahrt|unternehmen|informationen|follow me
      sidebar
      """,
      .comments: """
      kommentare|kommentar|kommentar schreiben|kommentar hinterlassen|schreibe einen kommentar
      kommentieren
      hinterlasse einen kommentar|schreiben sie einen kommentar|# kommentare|# kommentar
      kommentar verfassen
      kommentare #|diskussion|antworten abbrechen|antwort abbrechen|leserkommentare|ihr kommentar
      schreibe einen kommentar antworten abbrechen|keine kommentare|kommentar abgeben|# antworten
      # gedanken zu
      hinterlasse eine antwort|# antwort|alle kommentare|kommentare anzeigen|dein kommentar
      diskutieren sie mit
      """,
      .tags: """
      schlagworte|schlagwörter|stichwörter|tags|themen|thema|stichworte|kategorie|kategorien
      rubrik
      """,
      .credit: """
      foto|bild|bildquelle|quelle|fotos|bilder|bildnachweis|foto credit|bildrechte|grafik
      symbolbild|copyright
      """,
    ],
    prefixes: [
      .sharing: """
      teilen auf|teilen mit|auf facebook|klick um|klicken um|folge uns|folgen sie uns|zum teilen
      """,
      .related: """
      lesen sie auch|lesen sie hier|mehr zum thema|mehr zu|lies auch|siehe auch|das könnte
      """,
      .ending: """
      über den autor|über die autorin|mehr von|weitere beiträge|veröffentlicht in|geschrieben von
      verfasst von
      """,
      .credit: "foto von|bild von|bildquelle|bildnachweis|fotocredit|quelle bild",
      .notice: """
      wir verwenden cookies|diese website|diese webseite|diese seite verwendet|wir nutzen cookies
      abonnieren sie
      ihre e-mail-adresse|deine e-mail-adresse|erforderliche felder|mit der nutzung|melden sie sich
      jetzt anmelden
      um diesen|bitte aktivieren|ihr browser|dieser beitrag|benachrichtige mich|name e-mail
      meinen namen
      bitte beachten sie|ich habe die datenschutz|newsletter|copyright|diese website verwendet
      """,
      .control: """
      zum inhalt|sie sind hier|du bist hier|zurück zu|zurück zur|hier klicken|klicken sie hier
      springe zu|zur startseite
      """,
      .comments: """
      schreibe einen kommentar|kommentar schreiben|# kommentare|# gedanken zu|# antworten zu
      """,
      .readingTime: "lesezeit|lesedauer|geschätzte lesezeit",
      .tags: "verschlagwortet mit|schlagwörter|kategorien|veröffentlicht unter|abgelegt unter",
    ],
    phrases: [
      .notice: """
      alle rechte vorbehalten|verwendet cookies|verwenden cookies|cookies zu|nutzt cookies
      einsatz von cookies
      datenschutzerklärung|unseren newsletter|unserem newsletter|unser newsletter|newsletter an
      felder sind mit
      e-mail-adresse wird nicht veröffentlicht|javascript aktivieren|nur mit zustimmung
      personenbezogene daten
      personenbezogenen daten|ihre einwilligung|nutzungsbedingungen|affiliate-links
      jederzeit widerrufen
      jederzeit abbestellen|externe inhalte|externer inhalt|vor spam|deines namens|website speichern
      """
    ],
    weekdays: "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag",
    authorLabels: "von|autor|autorin|verfasst|geschrieben|redaktion",
    ago: "vor|gestern",
    agencies: "dpa|sid|epd|kna|apa|afp|reuters",
    pictures: """
      foto|fotos|bild|bilder|bildquelle|symbolbild|archivbild|fotograf|grafik|pixabay
      picture-alliance
      """,
    address: "sie|ihr|ihre|ihren|ihnen|du|dein|deine|dich|dir|euch|bitte",
    speaker: "ich|mein|meine|mir|mich|wir|unser|unsere",
    published: "veröffentlicht|aktualisiert|erstellt|stand|geändert|erschienen|uhr|datum",
    sources: "quelle|quellen",
    site: """
      cookie|cookies|newsletter|datenschutz|datenschutzerklärung|impressum|kommentar|kommentare
      browser|website
      webseite|einstellungen|agb|passwort|benutzername|login|anmelden|vorbehalten|e-mail-adresse
      klicken
      """)
}
