// SPDX-License-Identifier: GPL-3.0-or-later

extension ReadingWords {
  /// English.
  package static let english = ReadingWords(
    tag: "en", script: .latin,
    functionWords: """
      the of and to in is was for that on with as at by from are it be has have had were an this \
      his her their they which he she we you not but said will would who been after about more \
      when than its or there what if can could should into over while so because before between \
      during where these those also under how our your them just out up no all some one two new \
      one's don't it's i'm i us him
      """,
    ownLetters: "", capitalOpensSentence: true,
    dates: DateWords(
      months: [
        "January|Jan", "February|Feb", "March|Mar", "April|Apr", "May", "June|Jun", "July|Jul",
        "August|Aug", "September|Sept|Sep", "October|Oct", "November|Nov", "December|Dec",
      ],
      ordinals: "st|nd|rd|th", beforeMonth: "of", beforeYear: "of",
      morning: "am", afternoon: "pm", hourSigns: "h", hours: "h|hrs|hours",
      links: """
        at|t|on|the|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed
        thu|thur|thurs|fri|sat|sun
        """,
      zoneLeads: "time", zones: [:],
      updates: "updated|update|modified|edited|revised|corrected",
      publications: "published|posted|first|created"),
    byline: BylineWords(
      authorLabels: """
        by:|by|written by|words by|story by|reported by|posted by|published by|report by
        analysis by|opinion by|text by|author:|authors:|author|text:|interview by|review by|essay by
        commentary by|column by|article by|submitted by|a report by|contributed by
        """,
      sourceLabels: "source:|sources:|source",
      by: "by", conjunctions: "and|with",
      namesWithConjunction: "",
      places: "in|for|from|at",
      noNames: """
        published|updated|posted|share|follow|print|email|save|comments|on|the|staff|admin
        administrator|editor|unknown|by|at|read|listen|author|contributors|none|null|last
        """,
      roles: """
        correspondent|correspondents|reporter|reporters|editor|editors|writer|writers|columnist
        columnists|staff|contributor|contributors|journalist|journalists|analyst|producer|bureau
        chief|director|professor|fellow|photographer
        """,
      roleQualifiers: """
        senior|political|politics|chief|deputy|foreign|staff|special|business|economics|sports
        science|health|technology|diplomatic|home|national|international|white|house|defence
        defense|security|opinion|contributing|crime|education|environment|world|news|digital
        features|associate|assistant|managing|investigative|freelance|europe|asia|africa|royal
        """,
      gluedRoles: """
        Staff|Reporter|Correspondent|Editor|Columnist|Contributor|Opinion|Senior
        """,
      agencies: """
        reuters|ap|associated press|afp|agencies|agency|news agencies|dpa|xinhua|tass|ria novosti
        interfax|ansa|anadolu|anadolu agency|anadolu agencia|upi|pti|ians|bloomberg
        press association|pa media|pa|ani|irna|sana|wafa|kyodo|yonhap|apa|wires|wire reports
        """,
      organizations: """
        media|news|press|staff|desk|bureau|services|service|team|editors|editorial|agencies|wire
        auto|writer|magazine|international|network|contributor
        """,
      dateLeads: """
        published|updated|posted|monday|tuesday|wednesday|thursday|friday|saturday|sunday
        """,
      aboutAuthor: "is|was|writes|covers"),
    page: PageWords(
      lines: [
        .advertisement: """
        advertisement|advert|ad|advertising|sponsored|sponsored content|promoted
        advertisement continue reading below|story continues below advertisement
        article continues below advertisement|continue reading below
        article continues after advertisement|ad feedback
        """,
        .related: """
        read more|read next|see also|see more|related|related articles|related stories
        related news|related topics|more|more on this story|you may also like|you might also like
        recommended|recommended for you|don't miss|don’t miss|trending|trending now|most read
        most popular|up next|next|previous|also read|more stories|more from|story timeline
        in this article
        """,
        .sharing: """
        share|share this|share this article|share this story|share on facebook|share on twitter
        share on whatsapp|share this on whatsapp|tweet|tweet this|email|print|print this article
        facebook|twitter|whatsapp|linkedin|pinterest|copy link|copied|save|get short url
        whatsapp share|pin it|email this|flipboard|reddit
        """,
        .comments: """
        comments|comment|leave a comment|leave a reply|post a comment|add a comment|view comments
        show comments|0 comments|no comments|join the conversation|tell us what you think
        """,
        .newsletter: """
        sign up|subscribe|subscribe now|subscribe to our newsletter|sign up for our newsletter
        newsletter
        """,
        .button: """
        close|open|loading|loading...|skip|back to top|top|play|play video|watch|menu|search
        continue reading|show more|load more|view gallery|expand|scroll back to top|click here
        advertisement skip|tap to unmute|replay|x|enlarge image
        """,
      ],
      starts: [
        .related: """
        read more:|read more about|read also:|also read:|also read |related:|see also:|see more:
        read next:|more:|related story:|related stories:|related article:|related coverage:
        related roundup:|related articles:|don't miss:|don’t miss:|also on |click here to read
        click here for more|read the full story|read more at |read more on |more from |up next:
        watch:|next auto
        """,
        .newsletter: """
        sign up for |sign up to |subscribe to |get the latest |get our |get the app
        to get the latest |click here to subscribe|click here to get |get breaking news
        download the |download our |
        """,
        .sharing: """
        follow us on |like us on |follow @|follow me on |like this story? |share this on |
        share on |join us on |find us on |join our |follow on
        """,
        .comments: """
        leave a comment|leave a reply|have a comment|what do you think? |
        let us know in the comments
        """,
        .tags: """
        tags:|tag:|filed under:|filed under |topics:|more about:|categories:|posted in |
        """,
        .notice: """
        this website uses cookies|we use cookies|this site uses cookies|by using this site
        enable javascript|please enable javascript|you need to enable|your browser does not
        copyright ©|© 20|all rights reserved|©20|(c) 20
        """,
        .credits: """
        (reporting by |reporting by |(editing by |editing by |our standards:
        additional reporting by |writing by |(writing by |
        """,
        .byline: """
        email the author|contact the author|email the reporter|about the author
        """,
        .caption: """
        photo:|photo by |image:|image credit:|(image credit|image copyright|photograph:
        image source
        """,
      ],
      networks: """
        facebook|twitter|instagram|youtube|linkedin|whatsapp|telegram|snapchat|pinterest|tiktok
        """,
      following: "follow|like us|join us|connect with|find us|share|tweet us"),
    dump: .english)
}
